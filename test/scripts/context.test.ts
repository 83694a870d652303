/** `data/context.csv`: what is read, what is refused, and that a region never gets another one's figure. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { loadContext } from '../../scripts/load.ts'
import { makeNormaliser } from '../../src/compare/normalise.ts'
import { tabulate } from '../../src/compare/tabulate.ts'
import { ACCEPTED, EVERYONE, HOLDINGS } from '../compare/holdings.ts'

const folder = mkdtempSync(join(tmpdir(), 'fadu-context-'))
afterAll(() => rmSync(folder, { recursive: true }))
const load = (rows: string) => {
  writeFileSync(join(folder, 'context.csv'), `region,year,what,value,source\n${rows}\n`)
  return loadContext(folder)
}

test('a head alone is no figure, and none is missed where there is no file', () => {
  expect(load('')).toEqual({ context: [], problems: [] })
  expect(loadContext(join(folder, 'nowhere'))).toEqual({ context: [], problems: [] })
})

describe('refused, with line and cure', () => {
  test.each([
    ['44180,2023,residents,1,公报', 'region'],
    ['441802,23,residents,1,公报', 'year'],
    ['441802,2023,gdp,1,公报', 'what'],
    ['441802,2023,residents,约十万,公报', 'value'],
    ['441802,2023,residents,100000,', 'source'],
  ])('%s: %s', (row, column) => {
    const { context, problems } = load(row)
    expect(context).toEqual([])
    expect(problems).toMatchObject([{ file: 'context.csv', line: 2, what: { en: expect.stringContaining(column) as string } }])
  })
})

test('only the region itself gets the figure, with its year and source', () => {
  const { context } = load('441802,2022,residents,500000,人口公报')
  const normaliser = makeNormaliser({ ...HOLDINGS, context }, ACCEPTED, 'residents')
  if (typeof normaliser === 'string') throw new Error(normaliser)
  const rows = tabulate(HOLDINGS, ACCEPTED, EVERYONE).rows.map((row) => normaliser.convert(row))
  expect(rows.map((row) => row.shown)).toEqual([55.58, undefined, undefined, undefined, undefined])
  expect(rows[0]?.against?.zh).toBe('常住人口（2022年，人口公报）')
  expect(rows[1]).toMatchObject({ gap: 'not_stated', against: { zh: '常住人口', value: null } })
})
