/** From digests to the files of the data set. The same digests give the same bytes, in whatever order they come; no more of them is held than one region's. */
import { makeFlagger } from '../../src/compare/audit/flags.ts'
import { splitDerivedId } from '../../src/compare/derive.ts'
import { compareRows } from '../../src/compare/row.ts'
import { startPack } from '../../src/compare/rows.ts'
import { listUnmapped } from '../../src/compare/unmapped.ts'
import { leanCatalogue } from '../../src/model/lean_catalogue.ts'
import { packGazetteer } from '../../src/model/packed_gazetteer.ts'
import { compareText } from '../../src/model/text.ts'
import { sha256 } from './hash.ts'
import { describeCatalogue } from './describe.ts'
import { auditReports } from './audit.ts'
import { startIndicatorFile } from './columns.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import type { CatalogueFile, ContextEntry, ContextFile, DataIndex, FindingEntry, NotPublished, RegionEntry, RegionsFile } from '../../src/model/dataset.ts'
import type { Body, Gazetteer } from '../../src/model/gazetteer.ts'
import type { Site } from '../../src/model/site.ts'
import type { IndicatorColumns } from './columns.ts'
import type { Digest } from './digest.ts'

/** A digest that lies somewhere, and what must be known before it is looked at again. */
export interface DigestHandle {
  key: string
  region: string
  body: string
  read: () => Digest
}

export interface DataSetInput {
  catalogue: Catalogue
  /** The regions in use and their ancestors, at least. */
  regions: readonly RegionEntry[]
  reports: readonly DigestHandle[]
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
  textOf: (digest: Digest) => string
  onReport?: () => void
}

export interface DataSet {
  index: DataIndex
  observations: number
}

/** Above this many reports a list is split by province, so that one new report does not cost the whole nation's list. */
const SPLIT_ABOVE = 5000

/** `put` stores a file (stem, content) and returns its path. */
export function buildDataSet(input: DataSetInput, put: (stem: string, content: string) => string): DataSet {
  const putJson = (stem: string, value: unknown): string => put(stem, JSON.stringify(value))
  const reports = [...input.reports].sort((a, b) => compareText(a.key, b.key))
  const byKey = new Map(reports.map((report) => [report.key, report]))
  const regions = pickRegions(input.regions, [...reports.map((report) => report.region), ...input.notPublished.map((entry) => entry.region)])
  const across = auditReports(readEach(reports, input.onReport), {
    regions: new Map(regions.map((region) => [region.code, region])),
    catalogue: input.catalogue,
    digestOf: (key) => byKey.get(key)?.read() ?? null,
    textOf: input.textOf,
  })
  const catalogue = putJson('catalogue', describeCatalogue(input.catalogue, pickBodies(input.bodies, reports), input.pinyinOf))
  const { lists, findings, indicators, readings, explanations, observations, unmapped } = writeReports(reports, across, [...input.notPublished].sort(compareAbsences), put, input.onReport)
  const rest: Omit<DataIndex, 'version' | 'format'> = {
    extractor: input.extractor,
    catalogue_version: sha256(JSON.stringify(input.catalogue)).slice(0, 8),
    synthetic: input.synthetic,
    site: input.site,
    files: {
      catalogue,
      regions: splitRegions(regions).map(([stem, file]) => putJson(stem, file)),
      ...lists,
      findings: put('findings', joinList('findings', [...findings, ...across.map((one) => JSON.stringify(one))])),
      unmapped,
      ...(input.context !== undefined && input.context.length > 0 && { context: putJson('context', { context: [...input.context] } satisfies ContextFile) }),
      ...(input.gazetteer !== undefined && {
        lexicon: putJson('lexicon', leanCatalogue(input.catalogue)),
        gazetteer: putJson('gazetteer', packGazetteer(input.gazetteer)),
      }),
      indicators,
      readings,
      explanations,
    },
  }
  const version = sha256(JSON.stringify({ format: 1, ...rest })).slice(0, 8)
  return { index: { format: 1, version, ...rest }, observations }
}

function* readEach(reports: readonly DigestHandle[], onReport: () => void = () => undefined): Generator<Digest> {
  for (const report of reports) {
    yield report.read()
    onReport()
  }
}


interface Written extends Pick<DataIndex['files'], 'indicators' | 'readings' | 'unmapped'> {
  lists: Pick<DataIndex['files'], 'reports' | 'overview' | 'publication' | 'rows'>
  explanations: Record<string, string>
  /** Findings inside single reports, as JSON. */
  findings: string[]
  observations: number
}

/** The second walk through the digests, in the order of the regions: the lists of a province are stored when it is done. */
function writeReports(reports: readonly DigestHandle[], across: readonly FindingEntry[], notPublished: readonly NotPublished[], put: (stem: string, content: string) => string, onReport: () => void = () => undefined): Written {
  const { flagRow, flagCells } = makeFlagger(across)
  const isSplit = reports.length > SPLIT_ABOVE
  const unmapped = listUnmapped()
  const columns = new Map<string, IndicatorColumns>()
  const written: Omit<Written, 'unmapped' | 'indicators'> = { lists: { reports: [], overview: [], publication: [], rows: [] }, readings: {}, explanations: {}, findings: [], observations: 0 }
  for (const [province, part] of isSplit ? groupBy(reports, provinceOf) : [['', reports] as const]) {
    const parts = { reports: [] as string[], overview: [] as string[], publication: [] as string[] }
    const pack = startPack()
    for (const [, group] of groupBy(part, (report) => report.region)) {
      const digests = [...readEach(group, onReport)]
      for (const { entry, publication, findings, cells, unmapped: numbers, reading, explanations } of digests) {
        const { key, region, body, year } = entry
        parts.reports.push(JSON.stringify(entry))
        parts.publication.push(JSON.stringify(publication))
        parts.overview.push(JSON.stringify({ key, region, body, year, cells: flagCells(key, cells) }))
        written.findings.push(...findings.map((one) => JSON.stringify(one)))
        unmapped.add(key, numbers)
        written.readings[key] = reading
        written.explanations[key] = explanations
      }
      addRows(digests, flagRow, pack, columns)
      written.observations += digests.reduce((sum, { rows }) => sum + rows.length, 0)
    }
    const stem = (list: string): string => (isSplit ? `${list}.${province}` : list)
    const absences = written.lists.reports.length === 0 ? notPublished : []
    written.lists.reports.push(put(stem('reports'), joinList('reports', parts.reports, `"not_published":${JSON.stringify(absences)}`)))
    written.lists.overview.push(put(stem('overview'), joinList('reports', parts.overview)))
    written.lists.publication.push(put(stem('publication'), joinList('reports', parts.publication)))
    written.lists.rows.push(put(stem('rows'), JSON.stringify(pack.finish())))
  }
  const named = [...columns].sort(([a], [b]) => compareText(a, b)).map(([name, { file }]): [string, string] => [name, put(`indicators/${name}`, JSON.stringify(file))])
  return { ...written, unmapped: put('unmapped', JSON.stringify(unmapped.finish())), indicators: Object.fromEntries(named) }
}

/** The rows of one region, in their order. */
function addRows(digests: readonly Digest[], flagRow: ReturnType<typeof makeFlagger>['flagRow'], pack: ReturnType<typeof startPack>, columns: Map<string, IndicatorColumns>): void {
  const periods = new Map(digests.map(({ entry, periods: own }) => [entry.key, own]))
  const rows = digests.flatMap((digest) => digest.rows.map(flagRow))
  for (const row of [...rows, ...digests.flatMap((digest) => digest.gaps)].sort(compareRows)) pack.add(row)
  for (const row of rows.sort(compareRows)) {
    const name = `${row.indicator}.${row.level}`
    const file = columns.get(name) ?? startIndicatorFile(row.indicator, row.level)
    columns.set(name, file)
    file.add(row, periods.get(row.report)?.[splitDerivedId(row.id)?.[0] ?? row.id] ?? null)
  }
}

/** The same as `JSON.stringify({[name]: list})`, of a list whose members are JSON already. */
function joinList(name: string, list: readonly string[], rest?: string): string {
  return `{"${name}":[${list.join(',')}]${rest === undefined ? '' : `,${rest}`}}`
}

function pickBodies(all: readonly Body[], reports: readonly DigestHandle[]): CatalogueFile['bodies'] {
  const used = new Set(reports.map(({ body }) => body))
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
  const towns = groupBy(regions.filter((region) => region.level === 'township'), (region) => region.code.slice(0, 2))
  return [['regions', { regions: upper }], ...towns.map(([province, part]): [string, RegionsFile] => [`regions.${province}`, { regions: part }])]
}

function provinceOf(report: DigestHandle): string {
  return report.region.slice(0, 2)
}

function groupBy<T>(list: readonly T[], nameOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const name = nameOf(item)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [item])
    else group.push(item)
  }
  return [...groups].sort(([a], [b]) => compareText(a, b))
}

function compareAbsences(a: NotPublished, b: NotPublished): number {
  return compareText(a.region, b.region) || a.year - b.year || compareText(a.body, b.body) || compareText(a.kind, b.kind)
}
