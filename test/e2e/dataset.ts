/** The published data set as it lies on the static host, read without any code of the page. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inject } from 'vitest'
import type { CatalogueFile, Cell, DataIndex, IndicatorFile, OverviewFile, ReadingFile, RegionEntry } from '../../src/model/dataset.ts'

export interface Published {
  index: DataIndex
  catalogue: CatalogueFile
  regions: RegionEntry[]
  reports: OverviewFile['reports']
}

export function readPublished(): Published {
  const index = readJson<DataIndex>('index.json')
  return {
    index,
    catalogue: readJson(index.files.catalogue),
    regions: index.files.regions.flatMap((file) => readJson<{ regions: RegionEntry[] }>(file).regions),
    reports: index.files.overview.flatMap((file) => readJson<OverviewFile>(file).reports),
  }
}

/** All numbers of one indicator, by id. */
export function readNumbers({ index }: Published, indicator: string): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const [name, file] of Object.entries(index.files.indicators)) {
    if (name.slice(0, name.lastIndexOf('.')) !== indicator) continue
    const columns = readJson<IndicatorFile>(file)
    for (const [at, id] of columns.id.entries()) numbers.set(id, columns.value[at] ?? NaN)
  }
  return numbers
}

export function readReading({ index }: Published, report: string): ReadingFile {
  return readJson(index.files.readings[report] ?? '')
}

/** The sentence of a number, and the number as printed. */
export function findNumber(published: Published, report: string, id: string): { sentence: string; surface: string } {
  const { text, mentions } = readReading(published, report)
  const mention = mentions.find((one) => one.id === id)
  if (!mention) throw new Error(`no number ${id} in ${report}`)
  return { sentence: text.slice(...mention.sentence), surface: mention.surface }
}

export interface Stated {
  report: string
  region: RegionEntry
  year: number
  cell: Cell
}

/** The cells of an indicator with a figure that stands in the report, largest first. */
export function listStated({ reports, regions }: Published, indicator: string): Stated[] {
  return reports
    .flatMap(({ key, region: code, year, cells }) => {
      const cell = cells.find((one) => one.indicator === indicator && one.gap === null && one.origin === 'stated' && one.value !== null)
      const region = regions.find((one) => one.code === code)
      return cell && region ? [{ report: key, region, year, cell }] : []
    })
    .sort((a, b) => (b.cell.value ?? 0) - (a.cell.value ?? 0))
}

/** The indicator that most reports state, other than `but`; at least two do. */
export function mostStated(published: Published, but: string): string {
  const counted = published.catalogue.indicators
    .filter(({ id, kind }) => id !== but && kind === 'count')
    .map(({ id }) => ({ id, stated: listStated(published, id).length }))
    .sort((a, b) => b.stated - a.stated)
  return counted[0]?.id ?? but
}

function readJson<Content>(file: string): Content {
  return JSON.parse(readFileSync(path.join(inject('dist'), 'data', file), 'utf8')) as Content
}
