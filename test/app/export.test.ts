/** What the table exports: the contract's rows, with quote and place; gaps with their reason. */
import { expect, test } from 'vitest'
import { writeExport } from '../../src/app/export.ts'
import { listNumberRows } from '../../src/app/panels/number_rows.ts'
import { WORDS } from '../../src/app/words.ts'
import { readObservations } from '../../src/compare/csv.ts'
import { rankRows } from '../../src/compare/rank.ts'
import { tabulate } from '../../src/compare/tabulate.ts'
import { ACCEPTED, EVERYONE, HOLDINGS, RATE, RESOLVED } from '../compare/holdings.ts'
import type { Dataset } from '../../src/app/data.ts'
import type { ReadingFile } from '../../src/model/dataset.ts'
import type { Mention } from '../../src/model/reading.ts'

const TEXT = '=全年受理53宗,化解49宗。'
const mention = (surface: string, id: string, indicator: string): Mention => ({
  id, start: TEXT.indexOf(surface), end: TEXT.indexOf(surface) + surface.length, surface, kind: 'observation', indicator, also: [], basis: null, value: Number.parseInt(surface, 10), value_printed: surface.slice(0, 2),
  unit: 'case', qualifier: 'exact', scope: null, period: null, period_printed: null, entity: null, flags: [], sentence: [0, TEXT.length],
})
const reading = { text: TEXT, pages: [], mentions: [mention('53宗', 'd000000001', ACCEPTED.id), mention('49宗', 'd000000002', RESOLVED.id)] } as unknown as ReadingFile

test('a computed rate and a gap', async () => {
  const table = tabulate(HOLDINGS, RATE, { ...EVERYONE, regions: ['445322104', '640105101'] })
  const rows = listNumberRows(table, rankRows(table), WORDS.zh)
  const { csv, rows: count } = await writeExport({ rows, indicator: RATE, dataset: { holdings: HOLDINGS } as Dataset, choice: EVERYONE, readReport: () => Promise.resolve(reading) })
  expect(csv.startsWith('\ufeff')).toBe(true)
  expect(count).toBe(2)
  const { rows: lines, problems } = readObservations(csv)
  expect(problems).toEqual([])
  expect(lines.map((line) => [line.region_zh, line.value, line.origin, line.status, line.id])).toEqual([
    ['宋桂镇', 92.4528, 'derived', 'ok', 'd000000002.d000000001'],
    ['兴泾镇', null, 'stated', 'not_stated', ''],
  ])
  expect(lines[0]?.quote).toBe(TEXT)
  expect(csv).toContain("'=全年")
})

test('a region without a report', async () => {
  const choice = { ...EVERYONE, regions: ['441802'], years: { from: 2019, until: 2019 } }
  const table = tabulate(HOLDINGS, RATE, choice)
  const { csv } = await writeExport({ rows: listNumberRows(table, rankRows(table), WORDS.zh), indicator: RATE, dataset: { holdings: HOLDINGS } as Dataset, choice, readReport: () => Promise.reject(new Error('not asked for')) })
  expect(readObservations(csv).rows[0]).toMatchObject({ region_code: '441802', report_year: 2019, status: 'not_collected', value: null })
})
