/** Imports run one way, the core is pure, and what belongs into a list stands in it. See CONTRIBUTING.md, "Where things are". */
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSource } from './support/source.ts'
import type { SourceFacts } from './support/source.ts'

/** Layer → the layers that it may import besides itself. */
const MAY_IMPORT: Record<string, string[]> = {
  model: [],
  read: ['model'],
  extract: ['model'],
  ingest: ['model', 'read', 'extract'],
  compare: ['model'],
  charts: ['model', 'compare'],
  app: ['model', 'compare', 'charts'],
  scripts: ['model', 'read', 'extract', 'ingest', 'compare', 'charts'],
}

/** The one door through which the page reaches the readers and the extractor. */
const WORKER = 'src/app/worker.ts'

/** The one door to what a storyboard is checked by; it is loaded with the storyboard, which nothing else imports at once. */
const STORYBOARD_DOOR = 'src/app/storyboard/store.ts'

const IMPURE = [
  'window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'indexedDB', 'self', 'globalThis',
  'fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'process', 'Buffer', 'require', '__dirname', '__filename', 'console',
  'setTimeout', 'setInterval', 'requestAnimationFrame', 'crypto', 'Date.now', 'new Date()', 'Date()', 'Math.random', 'performance.now',
]

/** Libraries of the page; the core works without them. */
const PAGE_PACKAGES = /^(react|react-dom|echarts-for-react|@tanstack|@ariakit)(\/|$)/

/** Folders whose files are plugs: each stands in the folder's list. */
const LISTED = ['src/read', 'src/charts', 'src/extract/refiners', 'src/extract/check']

const ROOT = path.resolve(import.meta.dirname, '..')
const files = [...listFiles('src'), ...listFiles('scripts')]
const facts = new Map(files.map((file) => [file, readSource(readFileSync(path.join(ROOT, file), 'utf8'), file)]))
const core = files.filter((file) => !['app', 'scripts'].includes(layerOf(file)))

describe('the syntax reader that these tests rest on', () => {
  test.each([
    ['a global', 'const a = window.name', ['window']],
    ['a global in JSX', 'const a = <p onClick={() => fetch("x")} />', ['fetch']],
    ['the clock', 'const a = Date.now() + new Date().getTime()', ['Date', 'Date.now', 'new Date()']],
    ['a shorthand property', 'const a = { document }', ['document']],
  ])('sees %s', (_, code, names) => {
    expect(readSource(code, 'a.tsx').globals).toEqual(names)
  })

  test.each([
    ['a property of that name', 'const a = { window: 1 }; export const b = a.window'],
    ['a parameter of that name', 'export function f(document: string) { return document }'],
    ['a destructured name', 'export function f({ location, a: [history] }: T) { return location + history }'],
    ['a type', 'export type A = typeof window; let a: Window'],
    ['a comment and a string', '// window\nexport const a = "fetch()"'],
    ['a date that is given', 'export function f(Date: X) { return new Date(0) }'],
  ])('does not take %s for a global', (_, code) => {
    expect(readSource(code).globals).toEqual([])
  })

  test('sees each form of import and tells types from values', () => {
    const code = `import a from 'a'; import type { B } from 'b'; export { c } from './c.ts'; export type { D } from './d.ts'
      const e = import('./e.ts'); new Worker(new URL('./f.ts', import.meta.url))`
    expect(readSource(code).imports.map(({ source, typeOnly }) => (typeOnly ? `type ${source}` : source))).toEqual(
      ['a', 'type b', './c.ts', 'type ./d.ts', './e.ts', './f.ts'],
    )
  })
})

test('imports run one way: model ← read, extract; ingest; compare ← charts ← app', () => {
  const wrong = files.flatMap((file) =>
    localImports(file).flatMap(({ target }) => {
      const [from, to] = [layerOf(file), layerOf(target)]
      if (from === to || MAY_IMPORT[from]?.includes(to)) return []
      if (file === WORKER && ['ingest', 'extract', 'read'].includes(to)) return []
      if (from === 'app' && /^(data\/locales|docs)\//.test(target)) return []
      return [`${file} imports ${target}`]
    }),
  )
  expect(wrong).toEqual([])
})

test('the page takes only types from files that carry the schema library', () => {
  const carriers = new Set(files.filter((file) => facts.get(file)?.imports.some(({ source }) => source === 'zod')))
  for (let size = -1; size !== carriers.size; ) {
    size = carriers.size
    for (const file of core) if (localImports(file).some((i) => !i.typeOnly && carriers.has(i.target))) carriers.add(file)
  }
  const wrong = files
    .filter((file) => ['compare', 'charts', 'app'].includes(layerOf(file)) && file !== WORKER && file !== STORYBOARD_DOOR)
    .flatMap((file) => localImports(file).filter((i) => !i.typeOnly && carriers.has(i.target)).map((i) => `${file} imports ${i.target}`))
  expect(wrong).toEqual([])
})

test('what carries the schema library for the storyboard is loaded with it: everybody else asks for it by import()', () => {
  const outside = files.filter((file) => file.startsWith('src/') && !file.startsWith('src/app/storyboard/'))
  const wrong = outside.filter((file) => /^(import|export) (?!type ).*from '[^']*\/storyboard\/[^']*\.tsx?'/m.test(readFileSync(path.join(ROOT, file), 'utf8')) && !file.startsWith('src/compare/'))
  expect(wrong).toEqual([])
})

test('nothing under src/ uses Node', () => {
  const wrong = files
    .filter((file) => file.startsWith('src/'))
    .flatMap((file) => importsOf(file).filter(({ source }) => isNodeModule(source)).map(({ source }) => `${file} imports ${source}`))
  expect(wrong).toEqual([])
})

test('nothing under src/ but app/ touches the page, the network, the clock, chance or the console', () => {
  const wrong = core.flatMap((file) => (facts.get(file)?.globals ?? []).filter((name) => IMPURE.includes(name)).map((name) => `${file} uses ${name}`))
  expect(wrong).toEqual([])
})

test('nothing under src/ but app/ knows a library of the page', () => {
  const wrong = core.flatMap((file) => importsOf(file).filter(({ source }) => PAGE_PACKAGES.test(source)).map(({ source }) => `${file} imports ${source}`))
  expect(wrong).toEqual([])
})

test.each(LISTED)('every file of %s stands in its list or is used by one that does', (folder) => {
  const inFolder = files.filter((file) => path.posix.dirname(file) === folder)
  const list = `${folder}/index.ts`
  const reached = new Set<string>()
  const follow = (file: string): void => {
    if (reached.has(file)) return
    reached.add(file)
    for (const { target } of localImports(file)) follow(target)
  }
  follow(list)
  expect(inFolder).toContain(list)
  expect(inFolder.filter((file) => !reached.has(file))).toEqual([])
})

function listFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort()
}

function layerOf(file: string): string {
  const [top = '', next = ''] = file.split('/')
  return top === 'src' ? next.replace(/\.tsx?$/, '') : top
}

function importsOf(file: string): SourceFacts['imports'] {
  return facts.get(file)?.imports ?? []
}

/** The imports of a file that stay inside the project, as paths from its root. */
function localImports(file: string): { target: string; typeOnly: boolean }[] {
  return importsOf(file)
    .filter(({ source }) => source.startsWith('.'))
    .map(({ source, typeOnly }) => ({ target: path.posix.normalize(path.posix.join(path.posix.dirname(file), source.replace(/\?.*$/, ''))), typeOnly }))
}

function isNodeModule(source: string): boolean {
  return source.startsWith('node:') || builtinModules.includes(source)
}
