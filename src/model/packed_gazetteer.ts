/**
 * The gazetteer as the page carries it: a tenth of the tables it is made from. Codes are steps from row to row, and of what follows
 * from something else (short forms, parents, pinyin) only the exceptions are written.
 */
import { LEVELS } from './lists.ts'
import type { Alias, Body, Division, EnglishWord, Gazetteer, Host } from './gazetteer.ts'

/** `gazetteer.json`. Rows and exceptions are parted by commas; an exception is its row, a space, the value. */
export interface PackedGazetteer {
  /** How far each code, filled up to nine digits, lies behind the one before it. */
  steps: string
  names: string
  /** A digit a row: its place in `LEVELS`. */
  levels: string
  /** Short forms that are not the name without its kind, and parents that the code does not name. */
  shorts: string
  parents: string
  /** Years as first and last, parted by `-`; only rows that have one. */
  years: string
  /** A character and its usual syllable, one after the other, parted by spaces; and the rows that are read otherwise. */
  syllables: string
  pinyin: string
  hosts: readonly Host[]
  bodies: readonly Body[]
  aliases: readonly Alias[]
  english: readonly EnglishWord[]
}

/** What reading a report needs; who became whom (`lineage`) is left out. */
export function packGazetteer({ divisions, hosts, bodies, aliases, english }: Gazetteer): PackedGazetteer {
  const syllables = findUsual(divisions)
  let before = 0
  const steps = divisions.map(({ code }) => {
    const now = Number(code.padEnd(CODE_LENGTH, '0'))
    const step = now - before
    before = now
    return step
  })
  const listExceptions = (wanted: (row: Division) => string, usual: (row: Division) => string): string =>
    divisions.flatMap((row, at) => (wanted(row) === usual(row) ? [] : [`${at} ${wanted(row)}`])).join(',')
  return {
    steps: steps.join(','),
    names: divisions.map(({ name }) => name).join(','),
    levels: divisions.map(({ level }) => LEVELS.indexOf(level)).join(''),
    shorts: listExceptions(({ short }) => short, ({ name }) => shorten(name)),
    parents: listExceptions(({ parent }) => parent ?? '', ({ code }) => parentOf(code)),
    years: listExceptions(({ from, until }) => `${from ?? ''}-${until ?? ''}`, () => '-'),
    syllables: [...syllables].flat().join(' '),
    pinyin: listExceptions(({ pinyin }) => pinyin, ({ short }) => spell(short, syllables)),
    hosts,
    bodies,
    aliases,
    english,
  }
}

/** Everything but the index, which `indexDivisions` makes, and the lineage. */
export function unpackGazetteer(packed: PackedGazetteer): Omit<Gazetteer, 'index' | 'lineage'> {
  const names = packed.names.split(',')
  const [shorts, parents, years, pinyin] = [packed.shorts, packed.parents, packed.years, packed.pinyin].map(readExceptions)
  const parts = packed.syllables.split(' ')
  const syllables = new Map(Array.from({ length: parts.length >> 1 }, (_, at): [string, string] => [parts[2 * at]!, parts[2 * at + 1]!]))
  let code = 0
  const steps = packed.steps.split(',')
  const divisions = Array.from(packed.levels, (digit, at): Division => {
    code += Number(steps[at])
    const level = LEVELS[Number(digit)] ?? 'township'
    const full = String(code).padStart(CODE_LENGTH, '0')
    const own = level === 'township' ? full : full.slice(0, 6)
    const name = names[at] ?? ''
    const short = shorts!.get(at) ?? shorten(name)
    const [from = '', until = ''] = (years!.get(at) ?? '-').split('-')
    const parent = parents!.get(at) ?? parentOf(own)
    return { code: own, name, level, parent: parent || null, short, pinyin: pinyin!.get(at) ?? spell(short, syllables), from: readYear(from), until: readYear(until) }
  })
  return { divisions, hosts: packed.hosts, bodies: packed.bodies, aliases: packed.aliases, english: packed.english }
}

const CODE_LENGTH = 9

/** 长安镇 → 长安. */
function shorten(name: string): string {
  return name.replace(/(?:街道|地区|苏木|[镇乡区县市旗])$/, '')
}

/** 441900119 → 441900; 441802 → 441800; 441800 → 440000; 440000 → none. */
function parentOf(code: string): string {
  if (code.length === CODE_LENGTH) return code.slice(0, 6)
  return code.endsWith('0000') ? '' : code.endsWith('00') ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`
}

/** The syllable that each character has most often. */
function findUsual(divisions: readonly Division[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { short, pinyin } of divisions) {
    const syllables = pinyin.split(' ')
    const characters = [...short]
    if (characters.length !== syllables.length) continue
    characters.forEach((character, at) => {
      const own = counts.get(character) ?? new Map<string, number>()
      counts.set(character, own)
      own.set(syllables[at]!, (own.get(syllables[at]!) ?? 0) + 1)
    })
  }
  return new Map([...counts].map(([character, own]) => [character, [...own].reduce((best, next) => (next[1] > best[1] ? next : best))[0]]))
}

function spell(short: string, syllables: ReadonlyMap<string, string>): string {
  return [...short].map((character) => syllables.get(character) ?? character).join(' ')
}

function readExceptions(column: string): Map<number, string> {
  if (column === '') return new Map()
  return new Map(column.split(',').map((line) => [Number(line.slice(0, line.indexOf(' '))), line.slice(line.indexOf(' ') + 1)]))
}

function readYear(text: string): number | null {
  return text === '' ? null : Number(text)
}
