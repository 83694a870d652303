/** From readings to the files of the data set. Pure: the same readings give the same bytes, in whatever order they come. */
import { makeFlagger } from '../../src/compare/audit/flags.ts'
import { buildCells, listGapRows } from '../../src/compare/headline.ts'
import { observeReport } from '../../src/compare/observe.ts'
import { compareRows } from '../../src/compare/row.ts'
import { packRows } from '../../src/compare/rows.ts'
import { listUnmapped } from '../../src/compare/unmapped.ts'
import { describeReading, describeReport } from '../../src/extract/describe.ts'
import { fold } from '../../src/extract/fold.ts'
import { leanCatalogue } from '../../src/model/lean_catalogue.ts'
import { packGazetteer } from '../../src/model/packed_gazetteer.ts'
import { compareText } from '../../src/model/text.ts'
import { nameByContent, sha256 } from './hash.ts'
import { describeCatalogue } from './describe.ts'
import { auditReports } from './audit.ts'
import { buildIndicatorFile } from './columns.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import type { CatalogueFile, ContextEntry, ContextFile, DataIndex, ExplanationsFile, FindingEntry, FindingsFile, NotPublished, OverviewFile, PublicationEntry, PublicationFile, RegionEntry, RegionsFile, ReportsFile, Resolution, UnmappedFile } from '../../src/model/dataset.ts'
import type { DescribedReport } from '../../src/extract/describe.ts'
import type { Body, Gazetteer } from '../../src/model/gazetteer.ts'
import type { Observation } from '../../src/model/observation.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Site } from '../../src/model/site.ts'

/** One report that has a key, with everything the data set says about it. */
export interface KeyedReport extends DescribedReport {
  resolution: Resolution
  explanations: ExplanationsFile
}

export interface DataSetInput {
  catalogue: Catalogue
  /** The regions in use and their ancestors, at least. */
  regions: readonly RegionEntry[]
  reports: readonly KeyedReport[]
  notPublished: readonly NotPublished[]
  /** Figures about regions from other sources than their reports. */
  context?: readonly ContextEntry[]
  site: Site
  /** Given where the page shall read reports that are dropped onto it. */
  gazetteer?: Gazetteer
  extractor: string
  synthetic: boolean
  /** All bodies that may report. */
  bodies: readonly Body[]
  /** Pinyin of a name and its initials, for search; empty strings where none is known. */
  pinyinOf: (zh: string) => { pinyin: string; initials: string }
}

export interface DataSet {
  index: DataIndex
  /** Path → content, without `index.json`. */
  files: Map<string, string>
  observations: Observation[]
}

/** Above this many entries a list is split by province, so that one new report does not cost the whole nation's list. */
const SPLIT_ABOVE = 5000

export function buildDataSet(input: DataSetInput): DataSet {
  const files = new Map<string, string>()
  const put = (stem: string, value: unknown): string => {
    const content = JSON.stringify(value)
    const name = nameByContent(stem, content)
    files.set(name, content)
    return name
  }
  const reports = [...input.reports].sort((a, b) => compareText(a.entry.key, b.entry.key))
  const regions = pickRegions(input.regions, [...reports.map((report) => report.entry.region), ...input.notPublished.map((entry) => entry.region)])
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const plain = reports.map((report) => ({ report, ...observeKeyed(report, byCode, input.catalogue) }))
  const across = auditReports(plain, byCode, input.catalogue)
  const { flagRow, flagCells } = makeFlagger(across)
  const observed = plain.map((one) => ({ ...one, rows: one.rows.map(flagRow), overview: { ...one.overview, cells: flagCells(one.overview.key, one.overview.cells) } }))
  const observations = observed.flatMap((one) => one.rows)

  const periods = periodsOf(reports)
  const catalogue = describeCatalogue(input.catalogue, pickBodies(input.bodies, reports), input.pinyinOf)
  const catalogueFile = put('catalogue', catalogue)
  const entries = reports.map(describeReport)
  const notPublished = [...input.notPublished].sort((a, b) => compareText(a.region, b.region) || a.year - b.year || compareText(a.body, b.body) || compareText(a.kind, b.kind))
  const rest: Omit<DataIndex, 'version' | 'format'> = {
    extractor: input.extractor,
    catalogue_version: sha256(JSON.stringify(input.catalogue)).slice(0, 8),
    synthetic: input.synthetic,
    site: input.site,
    files: {
      catalogue: catalogueFile,
      regions: splitRegions(regions).map(([stem, file]) => put(stem, file)),
      reports: splitByProvince('reports', entries, (entry) => entry.region).map(([stem, part], at) =>
        put(stem, { reports: part, not_published: at === 0 ? notPublished : [] } satisfies ReportsFile),
      ),
      overview: splitByProvince('overview', observed.map((one) => one.overview), (entry) => entry.region).map(([stem, part]) =>
        put(stem, { reports: part } satisfies OverviewFile),
      ),
      publication: splitByProvince('publication', reports, (report) => report.entry.region).map(([stem, part]) =>
        put(stem, { reports: part.map(describePublication) } satisfies PublicationFile),
      ),
      rows: splitByProvince('rows', observed, (one) => one.report.entry.region).map(([stem, part]) =>
        put(stem, packRows(part.flatMap((one) => [...one.rows, ...one.gaps]).sort(compareRows))),
      ),
      findings: put('findings', { findings: [...reports.flatMap(listFindings), ...across] } satisfies FindingsFile),
      unmapped: put('unmapped', collectUnmapped(reports)),
      ...(input.context !== undefined && input.context.length > 0 && { context: put('context', { context: [...input.context] } satisfies ContextFile) }),
      ...(input.gazetteer !== undefined && {
        lexicon: put('lexicon', leanCatalogue(input.catalogue)),
        gazetteer: put('gazetteer', packGazetteer(input.gazetteer)),
      }),
      indicators: Object.fromEntries(
        groupRows(observations).map(([key, rows]) => [key, put(`indicators/${key}`, buildIndicatorFile(rows, periods))]),
      ),
      readings: Object.fromEntries(reports.map((report) => [report.entry.key, put(`readings/${report.entry.key}`, describeReading(report))])),
      explanations: Object.fromEntries(reports.map(({ entry, explanations }) => [entry.key, put(`explanations/${entry.key}`, explanations)])),
    },
  }
  const version = sha256(JSON.stringify({ format: 1, ...rest })).slice(0, 8)
  return { index: { format: 1, version, ...rest }, files, observations }
}

function observeKeyed(report: KeyedReport, regions: ReadonlyMap<string, RegionEntry>, catalogue: Catalogue): { rows: Observation[]; gaps: Observation[]; overview: OverviewFile['reports'][number] } {
  const { entry, reading } = report
  const region = regions.get(entry.region)
  if (region === undefined) throw new Error(`no region ${entry.region}`)
  const context = {
    report: entry.key,
    region,
    body: entry.body,
    year: entry.year,
    text: report.text,
    pages: report.pages,
    file: entry.file,
    sourceUrl: entry.source_url,
    catalogue,
  }
  const rows = observeReport(reading, context)
  const cells = buildCells(rows, reading, context)
  return { rows, gaps: listGapRows(cells, context), overview: { key: entry.key, region: entry.region, body: entry.body, year: entry.year, cells } }
}

function describePublication({ entry, reading, resolution }: KeyedReport): PublicationEntry {
  return { key: entry.key, parts: reading.parts, resolution }
}

function collectUnmapped(reports: readonly KeyedReport[]): UnmappedFile {
  const list = listUnmapped((words) => fold(words).text)
  for (const { entry, text, reading } of reports) list.add(entry.key, text, reading.mentions)
  return list.finish()
}

function listFindings(report: KeyedReport): FindingEntry[] {
  return report.reading.findings.map((finding) => {
    const mentions = finding.mentions.flatMap((at) => report.reading.mentions[at] ?? [])
    return {
      report: report.entry.key,
      rule: finding.rule,
      severity: finding.severity,
      zh: finding.zh,
      en: finding.en,
      ids: mentions.map((mention) => mention.id),
      indicators: [...new Set(mentions.flatMap((mention) => [...(mention.indicator === null ? [] : [mention.indicator]), ...mention.also]))],
    }
  })
}

function periodsOf(reports: readonly KeyedReport[]): Map<string, Reading['mentions'][number]['period']> {
  return new Map(reports.flatMap((report) => report.reading.mentions.map((mention) => [`${report.entry.key} ${mention.id}`, mention.period])))
}

function groupRows(rows: readonly Observation[]): [string, Observation[]][] {
  const groups = new Map<string, Observation[]>()
  for (const row of rows) {
    const key = `${row.indicator}.${row.level}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return [...groups].sort(([a], [b]) => compareText(a, b))
}

function pickBodies(all: readonly Body[], reports: readonly KeyedReport[]): CatalogueFile['bodies'] {
  const used = new Set(reports.map(({ entry }) => entry.body))
  return all.filter(({ id }) => used.has(id)).map(({ id, zh, en }) => ({ id, zh, en }))
}

function pickRegions(all: readonly RegionEntry[], wanted: readonly string[]): RegionEntry[] {
  const byCode = new Map(all.map((region) => [region.code, region]))
  const picked = new Map<string, RegionEntry>()
  for (const code of wanted) {
    for (let at = byCode.get(code); at !== undefined && !picked.has(at.code); at = at.parent === null ? undefined : byCode.get(at.parent)) picked.set(at.code, at)
  }
  return [...picked.values()].sort((a, b) => compareText(a.code, b.code))
}

/** Three levels together; townships apart, province by province, because there are forty thousand of them. */
function splitRegions(regions: readonly RegionEntry[]): [string, RegionsFile][] {
  const upper = regions.filter((region) => region.level !== 'township')
  const towns = groupByProvince(regions.filter((region) => region.level === 'township'), (region) => region.code)
  return [['regions', { regions: upper }], ...towns.map(([province, part]): [string, RegionsFile] => [`regions.${province}`, { regions: part }])]
}

function splitByProvince<T>(stem: string, list: T[], codeOf: (item: T) => string): [string, T[]][] {
  if (list.length <= SPLIT_ABOVE) return [[stem, list]]
  return groupByProvince(list, codeOf).map(([province, part]) => [`${stem}.${province}`, part])
}

function groupByProvince<T>(list: readonly T[], codeOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const province = codeOf(item).slice(0, 2)
    const group = groups.get(province)
    if (group === undefined) groups.set(province, [item])
    else group.push(item)
  }
  return [...groups].sort(([a], [b]) => compareText(a, b))
}
