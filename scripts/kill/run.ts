/** Kills a program that keeps building data sets, again and again at random moments, and looks each time at what is left. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sha256 } from '../data/hash.ts'
import { listNamed, readIndex } from '../data/write.ts'
import type { Random } from '../fuzz/random.ts'

export interface KillPlan {
  dataDir: string
  outDir: string
  /** Folders of reports whose data sets are built in turn. */
  folders: readonly string[]
  times: number
  random: Random
  onKill?: () => void
}

export interface KillResult {
  kills: number
  /** Times that the folder held another data set than at the kill before, so that a build had come to its end in between. */
  changes: number
  /** Temporary files and locks that kills left behind, all told; the next build removes them. */
  left: number
  /** What was wrong, each in a line. */
  faults: string[]
}

/** The child is killed within so many ms after its first data set: about three builds. */
const SPAN = 1500

export async function killBuilds({ dataDir, outDir, folders, times, random, onKill }: KillPlan): Promise<KillResult> {
  const result: KillResult = { kills: 0, changes: 0, left: 0, faults: [] }
  let before = ''
  while (result.kills < times) {
    const versions = await buildAndKill([dataDir, outDir, ...folders], random.below(SPAN))
    result.kills++
    onKill?.()
    const fault = findFault(outDir)
    if (fault !== null) result.faults.push(`${result.kills}: ${fault}`)
    const version = readIndex(outDir)?.version ?? ''
    if (version !== before) result.changes++
    if (existsSync(join(outDir, '.building'))) result.left++
    if (versions.length === 0) result.faults.push(`${result.kills}: the program built nothing`)
    before = version
  }
  return result
}

/** What is wrong with the data set of a folder: every file that its index names must be there and be what its name says. */
export function findFault(outDir: string): string | null {
  const index = readIndex(outDir)
  if (index === null) return 'index.json is missing or cut'
  const { version, ...rest } = index
  if (sha256(JSON.stringify(rest)).slice(0, 8) !== version) return 'index.json is not what its version says'
  for (const name of listNamed(index)) {
    if (!existsSync(join(outDir, name))) return `${name} is missing`
    if (!name.includes(`.${sha256(readFileSync(join(outDir, name))).slice(0, 10)}.`)) return `${name} is not what its name says`
  }
  return null
}

/** Lets it build once, waits, and kills it as hard as can be. Returns the versions that it said. */
async function buildAndKill(args: readonly string[], wait: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('child.ts', import.meta.url)), ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  const ended = new Promise<void>((resolve) => void child.once('close', () => resolve()))
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      resolve()
    })
    child.once('close', () => resolve())
  })
  await new Promise((resolve) => void setTimeout(resolve, wait))
  child.kill('SIGKILL')
  await ended
  return said.split('\n').filter(Boolean)
}
