import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadCatalogueCached } from '../../scripts/load/cache.ts'
import { formatProblem, loadCatalogue } from '../../scripts/load.ts'
import { makeFolder } from './folder.ts'

const UNITS = `magnitudes: {万: 10000}
units:
  - {id: case, zh: 件, en: cases, dimension: count, measure_words: [件, 宗]}
  - {id: percent, zh: '%', en: '%', dimension: ratio, measure_words: ['%']}
`

/** One entry as YAML; fields given replace or add to these. */
function entry(fields: Record<string, string> = {}): string {
  const all = { id: 'a.one', zh: '甲', en: 'One', unit: 'case', kind: 'count', temporality: 'flow', direction: 'neutral', definition: '{zh: 甲, en: One}', ...fields }
  return Object.entries(all)
    .map(([key, value], at) => `  ${at === 0 ? '- ' : '  '}${key}: ${value}\n`)
    .join('')
}

function load(indicators: string, units = UNITS, more = ''): ReturnType<typeof loadCatalogue> {
  return loadCatalogue(
    makeFolder({ 'units.yaml': units, 'indicators/a.yaml': `domain: {id: a, zh: 甲类, en: A, order: 1}\nindicators:\n${indicators}${more}` }),
  )
}

describe('a sound catalogue', () => {
  test('has domains, indicators with their domain, units and defaults', () => {
    const { catalogue, problems, conflicts } = load(entry() + entry({ id: 'a.two' }))
    expect([problems, conflicts]).toEqual([[], []])
    expect(catalogue?.indicators.map((one) => [one.id, one.domain, one.aliases])).toEqual([
      ['a.one', 'a', []],
      ['a.two', 'a', []],
    ])
    expect(catalogue?.magnitudes).toEqual({ 万: 10000 })
  })

  test('domains stand in their order, not in that of the file names', () => {
    const file = (id: string, order: number): string => `domain: {id: ${id}, zh: ${id}, en: ${id}, order: ${order}}\nindicators:\n${entry({ id: `${id}.one` })}`
    const dir = makeFolder({ 'units.yaml': UNITS, 'indicators/a.yaml': file('a', 2), 'indicators/b.yaml': file('b', 1) })
    expect(loadCatalogue(dir).catalogue?.indicators.map((one) => one.id)).toEqual(['b.one', 'a.one'])
  })
})

describe('refused, with place and cure', () => {
  type Row = [label: string, indicators: string, line: number, what: RegExp, cure: RegExp, units?: string, more?: string]
  const rows: Row[] = [
    ['an unknown key', entry({ alias: '[甲]' }), 11, /no field alias/, /Write aliases/],
    ['an unknown key that resembles none', entry({ foo_bar_baz: '1' }), 11, /no field foo_bar_baz/, /use one of id, zh, en/],
    ['a missing field', entry().replace('    kind: count\n', ''), 3, /field kind is missing/, /data\/README.md/],
    ['a field twice', entry() + '    zh: 乙\n', 11, /written twice/, /Keep one/],
    ['a word of no closed list', entry({ kind: 'number' }), 7, /"number" is not a value of kind/, /count, rate, amount/],
    ['text where a list belongs', entry({ verbs: '化解' }), 11, /wrong type/, /a list such as/],
    ['a bad id', entry({ id: 'One' }), 3, /"One" is not in the form/, /lower-case letters/],
    ['no YAML', '  - id: [\n', 4, /not valid YAML/, /indentation/],
    ['an unknown unit', entry({ unit: 'crate' }), 6, /unit crate is not in units.yaml/, /use one of case, percent/i],
    ['a double id', entry() + entry(), 11, /id a.one is already taken/, /another id/],
    ['a former id that lives', entry() + entry({ id: 'a.two', formerly: '[a.one]' }), 19, /id a.one is already taken by a.one/, /another id/],
    ['an unknown id in also_with', entry({ also_with: '[a.nine]' }), 11, /also_with names a.nine/, /existing indicator/],
    ['an unknown id in broader', entry({ broader: '[a.nine]' }), 11, /broader names a.nine/, /existing indicator/],
    ['an unknown family in follows', entry({ follows: '[a, b]' }), 11, /follows names b/, /existing indicator/],
    ['an unknown id in a formula', entry(), 12, /numerator names a.nine/, /existing indicator/, UNITS, 'derived:\n  - {id: a.one, numerator: a.nine, denominator: a.one}\n'],
    ['a half-width comma inside a word', entry({ verbs: '["化解,调处"]' }), 11, /holds a comma/, /split it/i],
    ['a full-width comma inside a word', entry({ verbs: '[化解\uff0c调处]' }), 11, /holds a comma/, /split it/i],
    ['a list stop inside an object', entry({ objects: '[纠纷、案件]' }), 11, /holds a comma/, /split it/i],
    ['a factor of zero', entry(), 4, /must be greater than zero/, /positive number/, UNITS.replace("['%']}", "['%', 成], factor: {成: 0}}")],
    ['a measure word in two dimensions', entry(), 4, /件 is count in case and ratio here/, /one dimension/, UNITS.replace("['%']", "['%', 件]")],
  ]
  test.each(rows)('%s', (label, indicators, line, what, cure, units, more) => {
    const { problems } = load(indicators, units, more)
    expect(problems).toHaveLength(1)
    const [problem] = problems
    if (problem === undefined) return
    expect(problem.file).toBe(units === undefined || units === UNITS ? 'indicators/a.yaml' : 'units.yaml')
    expect([label, problem.line]).toEqual([label, line])
    expect(problem.what.en).toMatch(what)
    expect(formatProblem(problem)).toMatch(cure)
    expect(formatProblem(problem).split('\n')[0]).toMatch(/[\u4e00-\u9fff].*请/)
  })

  test('everything at once, in the order of the files', () => {
    const { problems } = load(entry({ unit: 'crate' }) + entry({ id: 'a.two', unit: 'box', also_with: '[a.nine]' }))
    expect(problems.map((problem) => [problem.line, problem.entry])).toEqual([
      [6, 'a.one'],
      [14, 'a.two'],
      [19, 'a.two'],
    ])
  })

  test('a folder without indicators', () => {
    const { catalogue, problems } = loadCatalogue(makeFolder({ 'units.yaml': UNITS, 'indicators/README.md': '' }))
    expect([catalogue, problems[0]?.what.en]).toEqual([null, 'there is no indicator file'])
  })
})

describe('words that two entries share', () => {
  const words = { objects: '[纠纷]', verbs: '[化解]', aliases: '[纠纷化解]' }
  const rows: [string, Record<string, string>, Record<string, string>, number][] = [
    ['an alias and a triple', words, words, 2],
    ['told apart by not', words, { ...words, not: '[化解]' }, 0],
    ['told apart by requires', words, { ...words, requires: '[行政]' }, 0],
    ['one gives way to the other', words, { ...words, broader: '[a.one]' }, 0],
    ['both require the same', { ...words, requires: '[行政]' }, { ...words, requires: '[行政]' }, 2],
    ['measured differently', words, { ...words, unit: 'percent', kind: 'rate' }, 0],
    ['another verb', words, { ...words, verbs: '[受理]', aliases: '[]' }, 0],
    ['another object', words, { ...words, objects: '[案件]', aliases: '[]' }, 0],
  ]
  test.each(rows)('%s', (_, first, second, expected) => {
    const { conflicts, problems } = load(entry(first) + entry({ id: 'a.two', ...second }))
    expect(problems).toEqual([])
    expect(conflicts.map((conflict) => conflict.entry)).toEqual(Array.from({ length: expected }, () => 'a.two'))
  })
})

describe('the cache', () => {
  test('gives the same catalogue, and forgets it when a file changes', async () => {
    const dir = makeFolder({ 'units.yaml': UNITS, 'indicators/a.yaml': `domain: {id: a, zh: 甲类, en: A, order: 1}\nindicators:\n${entry()}` })
    const cache = join(dir, 'cache')
    const first = await loadCatalogueCached(dir, cache)
    expect(existsSync(cache)).toBe(true)
    const second = await loadCatalogueCached(dir, cache)
    expect(second).toEqual(first)
    const { writeFileSync } = await import('node:fs')
    writeFileSync(join(dir, 'units.yaml'), UNITS.replace('万: 10000', '万: 10000, 亿: 100000000'))
    expect((await loadCatalogueCached(dir, cache)).catalogue?.magnitudes).toEqual({ 万: 10000, 亿: 100000000 })
  })
})
