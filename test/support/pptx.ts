/** A deck as an office program finds it: its parts, what each slide says, the figures of each chart and of the sheet behind it. */
import { strFromU8, unzipSync } from 'fflate'
import { readSheets } from './xlsx.ts'
import type { ReadSheet } from './xlsx.ts'

export interface ReadSeries {
  name: string
  /** Names of the categories, or figures across. */
  across: (string | undefined)[]
  values: (number | undefined)[]
  /** Cells that the figures are drawn from. */
  cells: { name: string; across: string; values: string }
}

export interface ReadChart {
  kind: string
  xml: string
  series: ReadSeries[]
  sheet: ReadSheet
}

export interface ReadSlide {
  xml: string
  /** A paragraph each. */
  texts: string[]
  notes: string[]
  charts: ReadChart[]
}

export interface ReadDeck {
  names: string[]
  slides: ReadSlide[]
  part: (name: string) => string
}

export function readDeck(bytes: Uint8Array): ReadDeck {
  const files = unzipSync(bytes)
  const names = Object.keys(files)
  const part = (name: string): string => (files[name] === undefined ? '' : strFromU8(files[name]))
  const slides = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).sort((a, b) => numberOf(a) - numberOf(b))
  return {
    names,
    part,
    slides: slides.map((name) => {
      const xml = part(name)
      const targets = listTargets(part(relationsOf(name)))
      const charts = [...xml.matchAll(/<c:chart [^>]*r:id="([^"]+)"/g)].map(([, id = '']) => {
        const chart = resolve(name, targets.get(id) ?? '')
        const book = resolve(chart, listTargets(part(relationsOf(chart))).get('rId1') ?? '')
        // LibreOffice saves a chart without a sheet behind it.
        const [sheet = { name: '', rows: [], links: [], xml: '' }] = files[book] === undefined ? [] : readSheets(files[book])
        return { ...readChart(part(chart)), sheet }
      })
      return { xml, texts: listParagraphs(xml), notes: listParagraphs(part(`ppt/notesSlides/notesSlide${numberOf(name)}.xml`)), charts }
    }),
  }
}

/** Faults of the package: what is named and not there, what is there without a type, what is no XML, folders as entries. */
export function findPackageFaults(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes)
  const names = new Set(Object.keys(files))
  const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array())
  const overrides = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name = '']) => name)
  const endings = new Set([...types.matchAll(/Extension="([^"]+)"/g)].map(([, ending = '']) => ending))
  const faults = [
    ...overrides.filter((name) => !names.has(name)).map((name) => `named in [Content_Types].xml, missing: ${name}`),
    ...overrides.filter((name, at) => overrides.indexOf(name) !== at).map((name) => `named twice: ${name}`),
    ...[...names].filter((name) => name.endsWith('/')).map((name) => `a folder as an entry: ${name}`),
    ...[...names].filter((name) => name !== '[Content_Types].xml' && !overrides.includes(name) && !endings.has(name.slice(name.lastIndexOf('.') + 1))).map((name) => `without a type: ${name}`),
    ...[...names].filter((name) => /\.(xml|rels)$/.test(name)).flatMap((name) => findXmlFaults(strFromU8(files[name]!)).map((fault) => `${name}: ${fault}`)),
  ]
  for (const name of [...names].filter((one) => one.endsWith('.rels'))) {
    const owner = name.replace(/_rels\/([^/]*)\.rels$/, '$1')
    for (const [, target = ''] of strFromU8(files[name]!).matchAll(/<Relationship (?![^>]*TargetMode="External")[^>]*Target="([^"]+)"/g)) if (!names.has(resolve(owner, target))) faults.push(`${name} leads nowhere: ${target}`)
  }
  for (const name of [...names].filter((one) => one.endsWith('.xlsx'))) faults.push(...findPackageFaults(files[name]!).map((fault) => `${name}: ${fault}`))
  return faults
}

/** Elements that do not close in order, bare signs, signs that XML cannot carry. */
function findXmlFaults(xml: string): string[] {
  const open: string[] = []
  const faults: string[] = []
  for (const [tag, closing, name, empty] of xml.replace(/<\?[\s\S]*?\?>/g, '').matchAll(/<(\/?)([\w:.-]+)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>|<[^>]*>/g)) {
    if (name === undefined) faults.push(`no tag: ${tag.slice(0, 60)}`)
    else if (closing !== '') {
      if (open.pop() !== name) faults.push(`closed out of order: ${name}`)
    } else if (empty === '') open.push(name)
  }
  if (open.length > 0) faults.push(`not closed: ${open.join()}`)
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml)) faults.push('a bare &')
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml)) faults.push('a sign that XML cannot carry')
  return faults
}

function readChart(xml: string): Omit<ReadChart, 'sheet'> {
  const series = [...xml.matchAll(/<c:ser>([\s\S]*?)<\/c:ser>/g)].map(([, text = '']): ReadSeries => {
    const [name, across, values] = [within(text, 'tx'), within(text, 'cat') || within(text, 'xVal'), within(text, 'val') || within(text, 'yVal')]
    return { name: pointsOf(name)[0] ?? '', across: pointsOf(across), values: pointsOf(values).map((value) => (value === undefined ? undefined : Number(value))), cells: { name: formulaOf(name), across: formulaOf(across), values: formulaOf(values) } }
  })
  return { kind: /<c:(\w+)Chart>/.exec(xml)?.[1] ?? '', xml, series }
}

function pointsOf(xml: string): (string | undefined)[] {
  const points: (string | undefined)[] = Array.from({ length: Number(/<c:ptCount val="(\d+)"/.exec(xml)?.[1] ?? 0) })
  for (const [, at = '', value = ''] of xml.matchAll(/<c:pt idx="(\d+)"><c:v>([\s\S]*?)<\/c:v>/g)) points[Number(at)] = decode(value)
  return points
}

function within(xml: string, name: string): string {
  return new RegExp(`<c:${name}>([\\s\\S]*?)</c:${name}>`).exec(xml)?.[1] ?? ''
}

function formulaOf(xml: string): string {
  return decode(/<c:f>([^<]*)<\/c:f>/.exec(xml)?.[1] ?? '')
}

function listParagraphs(xml: string): string[] {
  return [...xml.matchAll(/<a:p>([\s\S]*?)<\/a:p>/g)].map(([, text = '']) => [...text.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, piece = '']) => decode(piece)).join('')).filter(Boolean)
}

function listTargets(xml: string): Map<string, string> {
  return new Map([...xml.matchAll(/<Relationship ([^>]*)\/>/g)].map(([, text = '']) => [/Id="([^"]*)"/.exec(text)?.[1] ?? '', /Target="([^"]*)"/.exec(text)?.[1] ?? '']))
}

function relationsOf(name: string): string {
  return name.replace(/([^/]*)$/, '_rels/$1.rels')
}

/** A target seen from the part that names it. */
function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path = from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else path.push(step)
  }
  return path.join('/')
}

function numberOf(name: string): number {
  return Number(/(\d+)\.xml$/.exec(name)?.[1])
}

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '')
}
