/** `npm start` in a copy of the project, as in a fresh clone: data set, page, server, address; and its end. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')
const COPIED = ['data', 'docs', 'index.html', 'package.json', 'scripts', 'src', 'tsconfig.json', 'vite.config.ts']

let folder: string
let server: ChildProcess
let address: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'fadu-start-'))
  for (const name of COPIED) cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true })
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  server = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', '--port', '47173'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  address = await readAddress(server)
})

afterAll(() => {
  server.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

test('the printed address shows the page and its data', async () => {
  expect(address).toMatch(/^http:\/\/(localhost|127\.0\.0\.1):\d+\/$/)
  const page = await (await fetch(address)).text()
  expect(page).toContain('<div id="app">')
  const index = (await (await fetch(`${address}data/index.json`)).json()) as { files: { catalogue: string } }
  expect((await fetch(`${address}data/${index.files.catalogue}`)).status).toBe(200)
  expect((await fetch(`${address}observations.csv`)).status).toBe(200)
})

test('ends with 0 when it is told to', async () => {
  const ended = new Promise<number | null>((resolve) => {
    server.once('exit', resolve)
  })
  server.kill('SIGTERM')
  // Windows has no signals: there the program is ended, not told.
  expect(await ended).toBe(process.platform === 'win32' ? null : 0)
})

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (text: Buffer): void => {
      said += text.toString()
      const found = /http:\/\/\S+/.exec(said)
      if (found) resolve(found[0])
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)))
  })
}
