/**
 * Golden readings: what the program reads in each report of the repository, as a person last accepted it.
 * A report is a case by standing in `data/reports`; `npm run golden` writes and renews `test/reports/<report key>/reading.json`.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { collectReport, listMissing } from '../scripts/data/collect.ts'
import { listReportFiles } from '../scripts/data/sources.ts'
import { loadCatalogue, loadManifest } from '../scripts/load.ts'
import { loadGazetteer } from '../scripts/load/regions.ts'
import { compileCatalogue } from '../src/extract/index.ts'
import { readingSchema } from '../src/model/reading.ts'
import { matchGolden } from './support/golden.ts'
import { formatReading } from './support/reading.ts'

const ROOT = path.resolve(import.meta.dirname, '..')
const GOLDEN = path.join(ROOT, 'test', 'reports')
const reportsDir = path.join(ROOT, 'data', 'reports')

const { catalogue } = loadCatalogue(path.join(ROOT, 'data'))
const { gazetteer } = loadGazetteer(path.join(ROOT, 'data'))
if (catalogue === null || gazetteer === null) throw new Error('data/ is broken: npm run data says where')
const lexicon = compileCatalogue(catalogue)
const manifest = loadManifest(reportsDir)
const files = listReportFiles(reportsDir)
const collected = await Promise.all(files.map((file) => collectReport(file, readFileSync(path.join(reportsDir, file)), manifest.byFile.get(file), { reportsDir, lexicon, gazetteer, strict: true })))
const reports = collected.flatMap(({ report }) => (report === null ? [] : [report]))
const remarks = [...listMissing(files, manifest), ...collected.flatMap((one) => one.remarks)]

test('every report in data/reports is read, and its text does not contradict the manifest', () => {
  expect(remarks).toEqual([])
  expect(reports.length).toBeGreaterThan(0)
})

test('every golden reading belongs to a report', () => {
  const folders = existsSync(GOLDEN) ? readdirSync(GOLDEN, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : []
  expect(folders.map(({ name }) => name).filter((name) => !reports.some(({ entry }) => entry.key === name))).toEqual([])
})

describe.each(reports.map((report) => [report.entry.key, report] as const))('%s', (key, { text, reading }) => {
  test('is read as its golden file says', () => {
    matchGolden(path.join(GOLDEN, key, 'reading.json'), formatReading(reading))
  })

  test('has the form of the contract', () => {
    expect(readingSchema.safeParse(reading).error?.issues ?? []).toEqual([])
  })

  test('has every span where it says, in order, without overlap', () => {
    let end = 0
    for (const mention of reading.mentions) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.surface)
      expect(mention.start).toBeGreaterThanOrEqual(end)
      end = mention.end
      if (mention.scope !== null) expect(text).toContain(mention.scope)
      if (mention.basis !== null) expect(text).toContain(mention.basis)
    }
  })

  test('accounts for every run of digits, each in exactly one mention', () => {
    const runs = [...text.matchAll(/[0-9０-９]+/g)]
    const owners = runs.map(({ index, 0: run }) => reading.mentions.filter((m) => m.start < index + run.length && m.end > index).length)
    expect(owners.filter((count) => count !== 1)).toEqual([])
    expect(reading.accounting.accounted).toBe(reading.accounting.digit_runs)
  })

  test('has ids that are all different', () => {
    const ids = reading.mentions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
