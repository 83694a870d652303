/** The address of the page: what is written is read back, what means nothing is named, nothing breaks it. */
import { NORMALISERS } from '../../src/compare/offer.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULTS, openView, readAddress, readYears, THEMES, VIEWS, writeAddress } from '../../src/app/view.ts'
import { LANGS } from '../../src/app/words.ts'
import type { View } from '../../src/app/view.ts'

const word = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/)
const region = fc.stringMatching(/^(\d{6}|\d{9})$/)
const year = fc.integer({ min: 1900, max: 2099 }).map(String)
const line = (max: number) => fc.string({ unit: 'binary', minLength: 1, maxLength: max }).filter((text) => /^.+$/u.test(text) && text === text.replace(/[\ud800-\udfff]/gu, '') && [...text].length <= max)
const views: fc.Arbitrary<View> = fc.record({
  v: fc.constantFrom(...VIEWS),
  i: fc.uniqueArray(fc.tuple(word, word).map((parts) => parts.join('.')), { maxLength: 4 }),
  r: fc.uniqueArray(region, { maxLength: 6 }),
  g: fc.oneof(fc.constant(''), fc.constantFrom('province', 'prefecture', 'county', 'township', 'county.440000'), region),
  b: word,
  y: fc.oneof(fc.constant('latest'), year, fc.tuple(year, year).map((ends) => ends.join('..'))),
  s: fc.oneof(fc.constant(''), line(80)),
  c: fc.stringMatching(/^[a-z][a-z_]{0,8}$/),
  n: fc.constantFrom(...NORMALISERS),
  o: fc.uniqueArray(fc.stringMatching(/^-?[a-z][a-z0-9_.]{0,8}$/), { maxLength: 3 }).map((keys) => keys.join('~')),
  f: fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), line(20), { noNullPrototype: true, maxKeys: 3 }),
  q: fc.oneof(fc.constant(''), line(200)),
  lang: fc.constantFrom(...LANGS),
  theme: fc.constantFrom(...THEMES),
  m: fc.oneof(fc.constant(''), fc.stringMatching(/^[0-9a-f]{10}(\.[0-9a-f]{10})?$/), region.map((code) => `gap-${code}`)),
  k: fc.uniqueArray(fc.stringMatching(/^[a-z_]{1,8}$/), { maxLength: 3 }),
  p: fc.uniqueArray(fc.stringMatching(/^[a-z_]{1,8}$/), { maxLength: 3 }),
  w: fc.uniqueArray(fc.stringMatching(/^[a-z_]{1,8}\.[1-9]\d{1,3}$/), { maxLength: 3 }),
  u: fc.stringMatching(/^[a-z_]{0,8}$/),
  t: fc.oneof(fc.constant(''), fc.tuple(region, word, year, fc.constantFrom('annual', 'half_year')).map((parts) => parts.join('-'))),
  d: fc.oneof(fc.constant(''), fc.stringMatching(/^[0-9a-f]{8}$/)),
  slide: fc.oneof(fc.constant(''), fc.integer({ min: 1, max: 999 }).map(String)),
  embed: fc.constantFrom('', '1'),
  local: fc.constantFrom('', '1'),
  data: fc.constantFrom('', 'sample'),
})

describe('round trip', () => {
  test('what is written is read back, with no bad value', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { view: again, bad } = readAddress(writeAddress(view))
        expect(bad).toEqual([])
        expect(again).toEqual(view.v === 'local' ? view : { ...view, local: '' })
      }),
    )
  })

  test('an address has only signs that no program on the way changes, and does not end in a dot', () => {
    fc.assert(
      fc.property(views, (view) => {
        const address = writeAddress(view)
        expect(address).toMatch(/^[A-Za-z0-9._~\-%=&]*$/)
        expect(address).not.toMatch(/\.$/)
      }),
    )
  })

  test('any text is read without a fault, and what was understood of it is stable', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (text) => {
        const first = readAddress(text).view
        expect(readAddress(writeAddress(first)).view).toEqual(first)
      }),
    )
  })
})

describe('writing', () => {
  test('the start view has no address', () => expect(writeAddress(DEFAULTS)).toBe(''))
  test('sharing always writes language, years and data version', () => {
    expect(writeAddress({ ...DEFAULTS, d: '0a1b2c3d' }, DEFAULTS, ['lang', 'y', 'd'])).toBe('y=latest&lang=zh&d=0a1b2c3d')
  })
  test.each([
    ['lists are joined by ~', { r: ['441802', '441900119'] }, 'r=441802~441900119'],
    ['a trailing dot is written out', { q: 'a.' }, 'q=a%2E'],
    ['signs outside of the safe ones are written out', { q: "(it's)" }, 'q=%28it%27s%29'],
    ['half a character becomes a replacement sign', { q: '\ud800' }, 'q=%EF%BF%BD'],
    ['filters come in the order of their columns', { f: { year: '2024', region: '长' } }, 'f.region=%E9%95%BF&f.year=2024'],
  ])('%s', (_, change, address) => expect(writeAddress({ ...DEFAULTS, ...change })).toBe(address))
})

describe('reading', () => {
  test.each([
    ['an unknown view', 'v=foo', { key: 'v', value: 'foo' }],
    ['a broken percent sequence', 'q=%E4%B', { key: 'q', value: '%E4%B' }],
    ['a year that is none', 'y=24', { key: 'y', value: '24' }],
    ['a list with one bad item', 'r=441802~abc', { key: 'r', value: '441802~abc' }],
    ['an id in capitals', 'm=ABCDEF0123', { key: 'm', value: 'ABCDEF0123' }],
    ['an unknown language', 'lang=fr', { key: 'lang', value: 'fr' }],
  ])('%s is named and ignored', (_, query, bad) => {
    expect(readAddress(query)).toEqual({ view: DEFAULTS, bad: [bad] })
  })
  test('keys of other programs are left alone', () => expect(readAddress('utm_source=chat&fbclid=1&f.=x').bad).toEqual([]))
  test('a plus is a space', () => expect(readAddress('q=a+b').view.q).toBe('a b'))
  test.each([
    ['latest', { from: null, until: null }],
    ['2024', { from: 2024, until: 2024 }],
    ['2019..2024', { from: 2019, until: 2024 }],
  ])('years %s', (y, range) => expect(readYears(y)).toEqual(range))
})

describe('the store', () => {
  test('writes behind ? on a server and behind # in a file', () => {
    const web = fakePage('http://intranet/fadu/?lang=en')
    const store = openView(web)
    expect(store.get().lang).toBe('en')
    store.set({ i: ['mediation.rooms'] })
    expect(web.location.href).toBe('http://intranet/fadu/?i=mediation.rooms&lang=en')
    const file = fakePage('file:///C:/fadu.html#lang=en')
    openView(file).set({ q: 'x' })
    expect(file.location.href).toBe('file:///C:/fadu.html#q=x&lang=en')
  })

  test('closing is a step back where the last step led here from there, and a new one where it did not', () => {
    const page = fakePage('http://x/')
    const store = openView(page)
    store.set({ m: '0123456789' })
    store.set({ m: '' }, 'return')
    store.set({ m: '' }, 'return')
    expect(page.went).toEqual(['push', 'back'])
    // The stand-in drops the step, as a browser may: the source closes all the same.
    page.late.forEach((run) => run())
    expect(page.went).toEqual(['push', 'back', 'replace'])
    expect(store.get().m).toBe('')
    expect(page.location.href).toBe('http://x/')
    const linked = fakePage('http://x/?m=0123456789')
    openView(linked).set({ m: '' }, 'return')
    expect(linked.went).toEqual(['push'])
    expect(linked.location.href).toBe('http://x/')
  })

  test('a step that is left by a link remembers how far down the reader was, and the link', () => {
    const page = Object.assign(fakePage('http://x/?v=report'), { scrollY: 420 })
    const store = openView(page)
    expect(store.scrolled()).toBeUndefined()
    const left: unknown[] = []
    page.history.replaceState = (state: unknown) => left.push(state)
    store.set({ v: 'compare' })
    expect(left).toEqual([{ y: 420, to: 'http://x/' }])
    expect(store.scrolled()).toBeUndefined()
  })

  test('the sample stays in every address, and no step leads out of it but the link that does', () => {
    const page = fakePage('http://x/?i=mediation.rooms&data=sample&lang=en')
    const store = openView(page)
    store.set({ ...DEFAULTS, q: 'a' })
    expect(page.location.href).toBe('http://x/?q=a&data=sample')
    expect(store.link({ data: '' })).toBe('http://x/?q=a&data=sample')
    expect(store.elsewhere('')).toBe('http://x/')
    expect(openView(fakePage('http://x/?i=mediation.rooms&r=441802&lang=en')).elsewhere('sample')).toBe('http://x/?i=mediation.rooms&lang=en&data=sample')
  })

  test('the single file carries no sample and says so', () => {
    const store = openView(fakePage('file:///C:/fadu.html#data=sample'))
    expect(store.get().data).toBe('')
    expect(store.bad()).toEqual([{ key: 'data', value: 'sample' }])
    expect(store.elsewhere('sample')).toBeNull()
  })

  test('bad values are told until the reader does something', () => {
    const store = openView(fakePage('http://x/?v=foo'))
    expect(store.bad()).toEqual([{ key: 'v', value: 'foo' }])
    store.set({ q: 'a' })
    expect(store.bad()).toEqual([])
  })
})

/** As much of a window as an address needs. */
function fakePage(href: string): Window & { went: string[]; late: (() => void)[] } {
  const went: string[] = []
  const late: (() => void)[] = []
  const setTimeout = (run: () => void) => late.push(run)
  const location = new URL(href)
  let state: unknown = null
  const move = (kind: string) => (next: unknown, _: string, to?: string) => {
    state = next
    if (to === undefined) return
    went.push(kind)
    location.href = to
  }
  const history = { get state() { return state }, pushState: move('push'), replaceState: move('replace'), back: () => went.push('back') }
  return { location, history, document: { documentElement: { dataset: {} } }, addEventListener: () => undefined, setTimeout, went, late } as unknown as Window & { went: string[]; late: (() => void)[] }
}
