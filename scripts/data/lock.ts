/** One build at a time in a folder: the second waits for the first. A lock whose process is gone counts as open. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const LOCK = '.building'

/** Takes the lock and returns how to open it again. `onWait` is told once, with the process that holds it. */
export async function lockFolder(dir: string, onWait: (pid: number) => void = () => undefined): Promise<() => void> {
  mkdirSync(dir, { recursive: true })
  const path = join(dir, LOCK)
  for (let tries = 0; !tryLock(path); tries++) {
    const holder = readHolder(path)
    if (holder !== null && !isAlive(holder) && takeAway(path, holder)) continue
    if (tries === 0 && holder !== null) onWait(holder)
    await new Promise((resolve) => void setTimeout(resolve, 100))
  }
  const open = (): void => rmSync(path, { force: true })
  process.once('exit', open)
  return () => {
    process.off('exit', open)
    open()
  }
}

/** The lock appears with its content or not at all, so that a kill never leaves one that names nobody. */
function tryLock(path: string): boolean {
  const own = `${path}.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    linkSync(own, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(own, { force: true })
  }
}

/** Removes the lock of a process that is gone. Another waiter may have been faster: what is no longer that lock is put back. */
function takeAway(path: string, gone: number): boolean {
  const aside = `${path}.${process.pid}.gone`
  try {
    renameSync(path, aside)
    if (readHolder(aside) !== gone) linkSync(aside, path)
    rmSync(aside, { force: true })
    return true
  } catch {
    return false
  }
}

function readHolder(path: string): number | null {
  try {
    return Number(readFileSync(path, 'utf8')) || null
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
