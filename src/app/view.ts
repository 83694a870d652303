/** What the reader chose ⇄ the address of the page, and the page's only store. */
import { decode, encode, listOf, matching, oneOf } from './address_field.ts'
import { NORMALISERS } from '../compare/offer.ts'
import { LANGS } from './words.ts'
import type { Field } from './address_field.ts'
import type { NormaliserId } from '../compare/offer.ts'
import type { Lang } from '../compare/words.ts'

/** The ranking beside all indicators, or one of both alone. */
export const COMPARE_VIEWS = ['compare', 'indicator', 'matrix'] as const
export const VIEWS = [
  ...COMPARE_VIEWS,
  'table',
  'report',
  'quality',
  'publication',
  'sheet',
  'method',
  'storyboard',
  'present',
  'local',
] as const
export type ViewId = (typeof VIEWS)[number]
export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** One field a key of the address; '' and [] mean: not chosen. */
export interface View {
  v: ViewId
  /** Indicators; the first one is ranked. */
  i: string[]
  /** Codes of regions; none means all. */
  r: string[]
  /** A level, a code, or both (`county.440000`): all regions of it. */
  g: string
  b: string
  /** `latest`, a year, or `2019..2024`. */
  y: string
  /** '' for the whole jurisdiction, `all` for the parts as well. */
  s: string
  /** The chart of a comparison, the shape of the table, or the section of a page that is read section by section. */
  c: string
  n: NormaliserId
  /** Columns that the table is sorted by, the first one first, joined by ~; with `-` in front when downwards. */
  o: string
  /** Column of the table → what it is filtered by. */
  f: Record<string, string>
  q: string
  lang: Lang
  theme: Theme
  /** Id of the number whose source is open (two ids for a computed rate), or `gap-` and a region's code; `-` and an indicator where it is not the one shown. */
  m: string
  /** Columns of the table: those shown, in their order (none: the usual ones); those pinned; `column.pixels` where a width was changed; the one it is grouped by. */
  k: string[]
  p: string[]
  w: string[]
  u: string
  /** Key of the report whose text is read. */
  t: string
  d: string
  /** Which slide is shown, counted from 1. */
  slide: string
  /** `1`: the chart alone with its source, for a frame in another page. */
  embed: '' | '1'
  /** `1`: reports that are only on the reader's machine are looked at; it stands in addresses of that page alone. */
  local: '' | '1'
  /** '' for the real reports, `sample` for the made-up ones; no step inside the page leads from one to the other. */
  data: '' | 'sample'
}

export interface BadValue {
  key: string
  value: string
}

export const DEFAULTS: View = {
  v: 'compare', i: [], r: [], g: '', b: 'government', y: 'latest', s: '', c: 'ranking', n: 'none', o: '', f: {}, q: '', lang: 'zh', theme: 'auto', m: '', k: [], p: [], w: [], u: '', t: '', d: '', slide: '', embed: '', local: '', data: '',
}

const CODE = /^(\d{6}|\d{9})$/
const FIELDS: { [Key in Exclude<keyof View, 'f'>]: Field<View[Key]> } = {
  v: oneOf(VIEWS),
  i: listOf(/^[a-z][a-z0-9_]*\.[a-z0-9_]+$/),
  r: listOf(CODE),
  g: matching(/^((province|prefecture|county|township)(\.(\d{6}|\d{9}))?|\d{6}|\d{9})$/),
  b: matching(/^[a-z][a-z0-9_]*$/),
  y: matching(/^(latest|\d{4}|\d{4}\.\.\d{4})$/),
  s: matching(/^.{1,80}$/u),
  c: matching(/^[a-z][a-z_]*$/),
  n: oneOf(NORMALISERS),
  o: matching(/^-?[a-z][a-z0-9_.]*(~-?[a-z][a-z0-9_.]*)*$/),
  q: matching(/^.{1,200}$/u),
  lang: oneOf(LANGS),
  theme: oneOf(THEMES),
  m: matching(/^([0-9a-f]{10}(\.[0-9a-f]{10})?|gap-(\d{6}|\d{9}))(-[a-z][a-z0-9_]*\.[a-z0-9_]+)?$/),
  k: listOf(/^[a-z_]+$/),
  p: listOf(/^[a-z_]+$/),
  w: listOf(/^[a-z_]+\.\d{2,4}$/),
  u: matching(/^[a-z_]+$/),
  t: matching(/^(\d{6}|\d{9})-[a-z][a-z0-9_]*-\d{4}-[a-z_]+$/),
  d: matching(/^[0-9a-f]{8}$/),
  slide: matching(/^[1-9]\d{0,2}$/),
  embed: { read: (text) => (text === '1' ? text : undefined), write: (value) => value },
  local: { read: (text) => (text === '1' ? text : undefined), write: (value) => value },
  data: { read: (text) => (text === 'sample' ? text : undefined), write: (value) => value },
}
const KEYS = Object.keys(FIELDS) as (keyof typeof FIELDS)[]

/** The view that an address asks for, and the values in it that mean nothing; unknown keys are other programs' business. */
export function readAddress(query: string, defaults: View = DEFAULTS): { view: View; bad: BadValue[] } {
  const view: View = { ...defaults, f: { ...defaults.f } }
  const bad: BadValue[] = []
  for (const part of query.replace(/^[?#]/, '').split('&')) {
    const cut = part.indexOf('=')
    const key = decode(cut < 0 ? part : part.slice(0, cut)) ?? ''
    const value = decode(cut < 0 ? '' : part.slice(cut + 1))
    const column = /^f\.([a-z_]+)$/.exec(key)?.[1]
    if (value === undefined) bad.push({ key, value: part.slice(cut + 1) })
    else if (column !== undefined) view.f[column] = value
    else if (isKey(key) && !readField(view, key, value)) bad.push({ key, value })
  }
  return { view, bad }
}

/** The address of a view: keys in a fixed order, defaults left out; '' for the start view. Never ends in a dot. */
export function writeAddress(view: View, defaults: View = DEFAULTS, always: readonly (keyof View)[] = []): string {
  const parts = KEYS.flatMap((key) => {
    const text = writeField(view, key)
    const isElsewhere = key === 'local' && view.v !== 'local'
    return text === '' || isElsewhere || (text === writeField(defaults, key) && !always.includes(key)) ? [] : [`${key}=${encode(text)}`]
  })
  const filters = Object.entries(view.f).sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([column, text]) => (text === '' ? [] : [`f.${column}=${encode(text)}`]))
  return [...parts, ...filters].join('&').replace(/\.$/, '%2E')
}

export interface ViewStore {
  get: () => View
  bad: () => readonly BadValue[]
  /** Changes the view; `replace` for what is typed, so that back leads past it; `return` for closing what was opened: a step back, where that leads there. */
  set: (change: Partial<View>, step?: 'push' | 'replace' | 'return') => void
  subscribe: (listener: () => void) => () => void
  /** How far down the reader was when this step of the history was left by a link; undefined where the step is new. */
  scrolled: () => number | undefined
  /** The address of the link by which this step was left. */
  followed: () => string | undefined
  /** The full address of the present view with some of it changed, for links and sharing. */
  link: (change?: Partial<View>, always?: readonly (keyof View)[]) => string
  /** The address of the same kind of view of other data; null where the page does not carry them. */
  elsewhere: (data: View['data']) => string | null
}

/** How long a step back through the history may take before the store goes on without it. */
const STEP_BACK_MS = 500

/** The store over a window's address: the query, or what follows # where the page is opened from a file. */
export function openView(page: Window, defaults: View = DEFAULTS): ViewStore {
  const mark = page.location.protocol === 'file:' || page.document.documentElement.dataset['address'] === 'hash' ? '#' : '?'
  // The single file carries no sample: an address that asks for it there has a bad value.
  const carriesSample = mark === '?'
  const read = () => {
    const read = readAddress(mark === '#' ? page.location.hash : page.location.search, defaults)
    if (carriesSample || read.view.data === '') return read
    return { view: { ...read.view, data: '' as const }, bad: [...read.bad, { key: 'data', value: read.view.data }] }
  }
  let { view, bad } = read()
  const listeners = new Set<() => void>()
  // A step back takes a moment; a second Escape meanwhile must not lead a step further.
  let isLeaving = false
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const follow = () => {
    isLeaving = false
    ;({ view, bad } = read())
    tell()
  }
  page.addEventListener('popstate', follow)
  page.addEventListener('hashchange', follow)
  const link = (next: View, always?: readonly (keyof View)[]) => {
    const address = writeAddress(next, defaults, always)
    const path = page.location.href.replace(/[?#].*$/, '')
    return address === '' ? path : path + mark + address
  }
  return {
    get: () => view,
    bad: () => bad,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    scrolled: () => (page.history.state as { y?: number } | null)?.y,
    followed: () => (page.history.state as { to?: string } | null)?.to,
    link: (change = {}, always) => link({ ...view, ...change, data: view.data }, always),
    elsewhere: (data) => (carriesSample ? link({ ...defaults, v: view.v, i: view.i, c: view.c, lang: view.lang, theme: view.theme, data }) : null),
    set(change, step = 'push') {
      const next = { ...view, ...change, data: view.data }
      const [from, to] = [writeAddress(view, defaults), writeAddress(next, defaults)]
      if (from === to) return
      const state = page.history.state as { from?: string } | null
      if (step === 'return' && state?.from === to) {
        if (isLeaving) return
        isLeaving = true
        page.history.back()
        // A browser may drop the step; what was closed must close all the same.
        page.setTimeout(() => {
          if (!isLeaving) return
          isLeaving = false
          view = next
          page.history.replaceState({}, '', link(next))
          tell()
        }, STEP_BACK_MS)
        return
      }
      view = next
      bad = []
      if (step === 'replace') page.history.replaceState(state, '', link(next))
      else {
        page.history.replaceState({ ...state, y: page.scrollY, to: link(next) }, '')
        page.history.pushState({ from }, '', link(next))
      }
      tell()
    },
  }
}

/** `latest`, `2024` or `2019..2024` as a range of years. */
export function readYears(y: string): { from: number | null; until: number | null } {
  const [from, until] = y.split('..').map(Number)
  if (y === 'latest' || from === undefined || Number.isNaN(from)) return { from: null, until: null }
  return { from, until: until ?? from }
}

function isKey(key: string): key is keyof typeof FIELDS {
  return Object.prototype.hasOwnProperty.call(FIELDS, key)
}

function readField<Key extends keyof typeof FIELDS>(view: View, key: Key, text: string): boolean {
  const value = (FIELDS[key] as Field<View[Key]>).read(text)
  if (value !== undefined) view[key] = value
  return value !== undefined
}

function writeField<Key extends keyof typeof FIELDS>(view: View, key: Key): string {
  return (FIELDS[key] as Field<View[Key]>).write(view[key])
}
