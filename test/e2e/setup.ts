/** Once for all browser tests: builds the page as `npm run build` does, serves it, finds a browser. */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../scripts/browser.ts'
import type { BrowserChoice } from '../../scripts/browser.ts'
import { serveFolder } from '../../scripts/page/static.ts'

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserChoice
    /** Where the built files stand. */
    dist: string
    /** The port of the static host. */
    port: number
  }
}

const ROOT = path.resolve(import.meta.dirname, '../..')
/** Not `dist/`, which a running `npm start` may be serving; a folder for each run, since two may run at once. */
const DIST = path.join(ROOT, '.cache', `dist-${process.pid}`)

/** Not the top of the host: the page must not care. */
export const PREFIX = '/gov/fadu/'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await findBrowser((line) => process.stderr.write(`${line}\n`))
  buildPage()
  const host = await serveFolder(DIST, PREFIX)
  project.provide('browser', browser)
  project.provide('dist', DIST)
  project.provide('port', host.port)
  return async () => {
    await host.close()
    rmSync(DIST, { recursive: true, force: true })
  }
}

function buildPage(): void {
  const built = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--quiet'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', FADU_DIST: DIST },
  })
  if (built.status !== 0) throw new Error(`scripts/build.ts failed:\n${built.stdout}\n${built.stderr}`)
}
