/**
 * Finds a Chromium for the browser tests, gets one where there is none, and remembers it in `.cache/browser.json`.
 *
 *   tsx scripts/browser.ts            says which browser the tests use
 *   tsx scripts/browser.ts --forget   searches anew
 */
import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { describeFonts, unpackBrowser } from './browser/unpack.ts'

/** How to start one browser. */
export interface BrowserChoice {
  /** Where it came from, for the log. */
  from: string
  executablePath: string
  env: Record<string, string>
}

type Log = (line: string) => void
type Candidate = (log: Log) => Promise<(BrowserChoice | undefined)[]>

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
export const CACHE = path.join(ROOT, '.cache')
const MEMORY = path.join(CACHE, 'browser.json')
const VARIABLE = 'FADU_BROWSER'

/** In this order, because the first are what the user already has and the last cost a download. */
const CANDIDATES: Candidate[] = [remembered, playwrightCache, systemBrowsers, playwrightInstall, npmPackage, aptInstall]

/**
 * Returns a browser that starts and draws Chinese characters. Throws a message in Chinese and English that says what to do where there is none.
 * Progress goes to `log`.
 */
export async function findBrowser(log: Log = () => {}): Promise<BrowserChoice> {
  const named = process.env[VARIABLE]
  if (named) return verifyNamed(named, log)
  const refused: string[] = []
  for (const candidate of CANDIDATES) {
    for (const choice of await candidate(log)) {
      if (!choice) continue
      const verified = await verify(choice, refused)
      if (!verified) continue
      log(`browser: ${verified.from} (${verified.executablePath})`)
      await mkdir(CACHE, { recursive: true })
      await writeFile(MEMORY, `${JSON.stringify(verified, null, 2)}\n`)
      return verified
    }
  }
  throw new Error(noBrowser(refused))
}

/** Starts a browser that `findBrowser` returned. */
export function launchBrowser(choice: BrowserChoice, args: string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: choice.executablePath,
    env: { ...(process.env as Record<string, string>), ...choice.env },
    args: ['--disable-gpu', '--font-render-hinting=none', ...args],
    timeout: 60_000,
  })
}

async function verifyNamed(executablePath: string, log: Log): Promise<BrowserChoice> {
  const refused: string[] = []
  const verified = await verify({ from: VARIABLE, executablePath, env: {} }, refused)
  if (!verified) throw new Error(`${VARIABLE} 所指的浏览器不可用 · the browser that ${VARIABLE} names does not work:\n${refused.join('\n')}`)
  log(`browser: ${verified.from} (${verified.executablePath})`)
  return verified
}

/** The choice, if need be with the project's own Chinese font, or undefined where it does not start or draws no Chinese. */
async function verify(choice: BrowserChoice, refused: string[]): Promise<BrowserChoice | undefined> {
  if (!existsSync(choice.executablePath)) {
    refused.push(`  ${choice.executablePath}: 不存在 · does not exist`)
    return undefined
  }
  for (const env of [choice.env, { ...choice.env, ...(await describeFonts(path.join(CACHE, 'browsers'))) }]) {
    const tried = { ...choice, env }
    const fault = await findFault(tried)
    if (!fault) return tried
    refused.push(`  ${choice.executablePath}: ${fault}`)
    if (fault !== NO_CHINESE) return undefined
  }
  return undefined
}

const NO_CHINESE = '不能显示中文 · draws no Chinese characters'

async function findFault(choice: BrowserChoice): Promise<string | undefined> {
  let browser: Browser | undefined
  try {
    browser = await launchBrowser(choice)
    const page = await browser.newPage()
    return (await page.evaluate(drawsChinese)) ? undefined : NO_CHINESE
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split('\n').slice(0, 3).join(' ')
  } finally {
    await browser?.close().catch(() => {})
  }
}

/**
 * Runs in the page. A blank and the box of a missing character look alike for every character; two real ones differ.
 * No named function inside: tsx would wrap it in a function that the page does not have.
 */
function drawsChinese(): boolean {
  const drawn = ['法', '度', ' '].map((character) => {
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('2d')
    if (!context) return ''
    context.font = '40px sans-serif'
    context.fillText(character, 4, 50)
    return context.getImageData(0, 0, 60, 60).data.join()
  })
  return new Set(drawn).size === 3
}

async function remembered(): Promise<(BrowserChoice | undefined)[]> {
  try {
    return [JSON.parse(await readFile(MEMORY, 'utf8')) as BrowserChoice]
  } catch {
    return []
  }
}

async function playwrightCache(): Promise<(BrowserChoice | undefined)[]> {
  const executablePath = chromium.executablePath()
  return existsSync(executablePath) ? [{ from: "Playwright's cache", executablePath, env: {} }] : []
}

async function systemBrowsers(): Promise<(BrowserChoice | undefined)[]> {
  const existing = systemPaths().filter((executablePath) => existsSync(executablePath))
  const files = new Map(existing.reverse().map((executablePath) => [realpathSync(executablePath), executablePath]))
  return [...files.values()].reverse().map((executablePath) => ({ from: 'the system', executablePath, env: {} }))
}

function systemPaths(): string[] {
  const environment = process.env
  if (process.platform === 'darwin') {
    const applications = ['/Applications', path.join(environment['HOME'] ?? '', 'Applications')]
    return applications.flatMap((folder) =>
      ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    )
  }
  if (process.platform === 'win32') {
    const folders = [environment['ProgramFiles'], environment['ProgramFiles(x86)'], environment['LOCALAPPDATA']]
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe']
    return folders.flatMap((folder) => (folder ? programs.map((program) => `${folder}\\${program}`) : []))
  }
  const names = ['google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'chromium', 'chromium-browser']
  const folders = [...(environment['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin']
  const found = names.flatMap((name) => folders.map((folder) => path.join(folder || '/', name)))
  return [...new Set([...found, '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'])]
}

/** Works where Playwright's download is reachable and fails in seconds where it is not. */
async function playwrightInstall(log: Log): Promise<(BrowserChoice | undefined)[]> {
  log('browser: none found on this machine; trying `playwright install chromium`')
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 180_000,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '8000', ...process.env },
  })
  return playwrightCache()
}

async function npmPackage(log: Log): Promise<(BrowserChoice | undefined)[]> {
  log('browser: unpacking the npm package @sparticuz/chromium')
  const unpacked = await unpackBrowser('@sparticuz/chromium', path.join(CACHE, 'browsers'))
  return unpacked ? [{ from: 'the npm package @sparticuz/chromium', ...unpacked }] : []
}

/** Only in CI and only as root: nobody's own machine is changed by running tests. */
async function aptInstall(log: Log): Promise<(BrowserChoice | undefined)[]> {
  if (process.platform !== 'linux' || !process.env['CI'] || process.getuid?.() !== 0) return []
  log('browser: trying `apt-get install chromium fonts-noto-cjk`')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']
  for (const args of [['update'], install]) spawnSync('apt-get', args, { stdio: 'ignore', timeout: 240_000, env })
  return systemBrowsers()
}

function noBrowser(refused: string[]): string {
  return [
    '找不到可用的 Chromium 浏览器。请安装 Chrome、Edge 或 Chromium(以及一种中文字体),或用环境变量指明其路径后重试:',
    'No Chromium that works was found. Install Chrome, Edge or Chromium (and a Chinese font), or name one in the environment, and try again:',
    `  ${VARIABLE}=/path/to/chrome npm test`,
    ...(refused.length ? ['试过 · tried:', ...refused] : []),
  ].join('\n')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--forget')) await rm(MEMORY, { force: true })
  const choice = await findBrowser((line) => console.error(line)).catch((error: Error) => error)
  if (choice instanceof Error) {
    console.error(choice.message)
    process.exitCode = 1
  } else console.log(choice.executablePath)
}
