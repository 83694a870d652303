/**
 * While the page is developed, `data/` is watched: a changed report, entry or word is built into the data set and shown at once. A fault
 * is told over the page, in both languages, and the last good data stay; it goes when the fault is mended.
 */
import { spawn } from 'node:child_process'
import { readFileSync, watch } from 'node:fs'
import { join, sep } from 'node:path'
import { DATA, PUBLIC_DATA, ROOT } from '../command/paths.ts'
import type { Plugin, ViteDevServer } from 'vite'

/** What a build came to. `isNew`: there is a data set that was not there before. */
export interface Outcome {
  isSound: boolean
  isNew: boolean
  /** Everything that it told, Chinese and English. */
  said: string
}

/** An editor writes a file in several steps. */
const QUIET_MS = 200

export function watchData(): Plugin {
  return {
    name: 'fadu:watch-data',
    apply: 'serve',
    configureServer(server) {
      // Tests run in a server too, which serves nobody.
      if (server.httpServer === null || process.env['VITEST'] !== undefined) return
      const run = makeRunner(buildInProcess, server)
      let timer: ReturnType<typeof setTimeout> | undefined
      const watcher = watch(DATA, { recursive: true }, (_, file) => {
        if (file === null || !isSource(file)) return
        clearTimeout(timer)
        timer = setTimeout(run, QUIET_MS)
      })
      server.httpServer.once('close', () => {
        clearTimeout(timer)
        watcher.close()
      })
      // The data may have been changed while nobody watched.
      run()
    },
  }
}

/** The page's own words are part of its program, which Vite watches itself; what editors leave beside a file is nobody's data. */
export function isSource(file: string): boolean {
  const name = file.split(sep).at(-1) ?? ''
  return !file.startsWith(`locales${sep}`) && !/^[.~#]|[~#]$|\.(part|tmp|swp|schema\.json|md)$/.test(name)
}

/** Builds, one at a time; whatever changes meanwhile is built once more afterwards. */
export function makeRunner(build: () => Promise<Outcome>, page: Page): () => void {
  let isBusy = false
  let isAsked = false
  const run = async (): Promise<void> => {
    isBusy = true
    do {
      isAsked = false
      tell(await build(), page)
    } while (isAsked)
    isBusy = false
  }
  return () => {
    isAsked = true
    if (!isBusy) void run()
  }
}

type Page = Pick<ViteDevServer, 'ws'> & { config: { logger: Pick<ViteDevServer['config']['logger'], 'info' | 'error'> } }

let wasBroken = false

function tell({ isSound, isNew, said }: Outcome, { ws, config }: Page): void {
  if (!isSound && !isNew) {
    wasBroken = true
    config.logger.error(said)
    ws.send({ type: 'error', err: { message: said, stack: '', plugin: 'data/' } })
    return
  }
  if (isNew) config.logger.info(said)
  // The page asks for the new index; with it goes the fault that was told before.
  if (isNew || wasBroken) ws.send({ type: 'full-reload', path: '*' })
  wasBroken = false
}

/** In a process of its own: what was changed in the program is used at once, and the server answers meanwhile. */
function buildInProcess(): Promise<Outcome> {
  const before = readIndex()
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join('scripts', 'data.ts')], { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.once('error', (error) => resolve({ isSound: false, isNew: false, said: error.message }))
    child.once('close', (code) => resolve({ isSound: code === 0, isNew: readIndex() !== before, said: said.trim() }))
  })
}

function readIndex(): string | null {
  try {
    return readFileSync(join(PUBLIC_DATA, 'index.json'), 'utf8')
  } catch {
    return null
  }
}
