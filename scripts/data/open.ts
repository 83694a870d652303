/** A data set back from its files: its lists, its readings, and the observations that follow from them. */
import { makeFlagger } from '../../src/compare/audit/flags.ts'
import { buildCells, listGapRows } from '../../src/compare/headline.ts'
import { observeReport } from '../../src/compare/observe.ts'
import { compareRows } from '../../src/compare/row.ts'
import type { ObserveContext } from '../../src/compare/row.ts'
import type { CatalogueFile, DataIndex, FindingEntry, FindingsFile, NotPublished, PublicationEntry, PublicationFile, ReadingFile, RegionEntry, RegionsFile, ReportEntry, ReportsFile } from '../../src/model/dataset.ts'
import type { Observation } from '../../src/model/observation.ts'

/** The content of a path below the data set's folder. Throws where there is none. */
export type ReadPath = (path: string) => string

export interface OpenDataSet {
  index: DataIndex
  catalogue: CatalogueFile
  regions: RegionEntry[]
  reports: ReportEntry[]
  notPublished: NotPublished[]
  findings: FindingEntry[]
  publication: PublicationEntry[]
  readingOf: (key: string) => ReadingFile
}

export function openDataSet(read: ReadPath): OpenDataSet {
  const parse = <T>(path: string): T => JSON.parse(read(path)) as T
  const index = parse<DataIndex>('index.json')
  const reports = index.files.reports.map((path) => parse<ReportsFile>(path))
  return {
    index,
    catalogue: parse<CatalogueFile>(index.files.catalogue),
    regions: index.files.regions.flatMap((path) => parse<RegionsFile>(path).regions),
    reports: reports.flatMap((file) => file.reports),
    notPublished: reports.flatMap((file) => file.not_published),
    findings: parse<FindingsFile>(index.files.findings).findings,
    // A data set of an earlier version may be opened, to compare it: it has none.
    publication: ((index.files.publication as string[] | undefined) ?? []).flatMap((path) => parse<PublicationFile>(path).reports),
    readingOf: (key) => {
      const path = index.files.readings[key]
      if (path === undefined) throw new Error(`no reading ${key}`)
      return parse<ReadingFile>(path)
    },
  }
}

/** All observations, in the order of `observations.csv`; with `gaps`, also a row for each cell that shows no value though the report touches it. */
export function listObservations(dataSet: OpenDataSet, gaps: boolean): Observation[] {
  return dataSet.reports.flatMap(observeEach(dataSet, gaps)).sort(compareRows)
}

/** The same, report by report, in no order. */
export function observeEach(dataSet: OpenDataSet, gaps: boolean): (report: ReportEntry) => Observation[] {
  const regions = new Map(dataSet.regions.map((region) => [region.code, region]))
  const { flagRow } = makeFlagger(dataSet.findings)
  return (report) => {
    const reading = dataSet.readingOf(report.key)
    const region = regions.get(report.region)
    if (region === undefined) throw new Error(`no region ${report.region}`)
    const context: ObserveContext = {
      report: report.key,
      region,
      body: report.body,
      year: report.year,
      text: reading.text,
      pages: reading.pages,
      file: report.file,
      sourceUrl: report.source_url,
      catalogue: dataSet.catalogue,
    }
    const rows = observeReport(reading, context).map(flagRow)
    return gaps ? [...rows, ...listGapRows(buildCells(rows, reading, context), context)] : rows
  }
}
