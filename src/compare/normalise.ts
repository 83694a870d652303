/** Figures made comparable by another figure of the same report, of the region, or of the year before; what has none stays a gap that says so. */
import { indexCells } from './tabulate.ts'
import type { NormaliserId } from './offer.ts'
import type { Holdings, Row, Table } from './tabulate.ts'
import type { TextKey } from './words.ts'
import type { Cell, PublicIndicator } from '../model/dataset.ts'
import type { Bilingual } from '../model/text.ts'

export interface Normaliser {
  /** The indicator under the name and unit that its converted figures have. */
  indicator: PublicIndicator
  /** The same row, converted; a gap stays what it is. */
  convert(row: Row): Row
  /**
   * The table of another indicator in the same form. A rate stays as it is where only counts are converted; null for what cannot be
   * converted, so that it never stands unnoticed among converted figures.
   */
  convertOther: (table: Table) => Table | null
}

type Conversion = Pick<Normaliser, 'indicator' | 'convert'>

const OFFICERS = 'enforcement.officers_certified'
const RESIDENTS: Bilingual = { zh: '常住人口', en: 'Residents' }

/** How figures are converted; a key of the page's words where they cannot be, which says why. */
export function makeNormaliser(holdings: Holdings, indicator: PublicIndicator, id: Exclude<NormaliserId, 'none'>): Normaliser | TextKey {
  const made = makeConversion(holdings, indicator, id)
  return typeof made === 'string' ? made : { ...made, convertOther: (table) => convertOther(holdings, table, id) }
}

function convertOther(holdings: Holdings, table: Table, id: Exclude<NormaliserId, 'none'>): Table | null {
  const made = makeConversion(holdings, table.indicator, id)
  if (typeof made !== 'string') return { indicator: made.indicator, rows: table.rows.map((row) => made.convert(row)) }
  return made === 'normalise.not_rate' ? table : null
}

function makeConversion(holdings: Holdings, indicator: PublicIndicator, id: Exclude<NormaliserId, 'none'>): Conversion | TextKey {
  if (id === 'change') return overYear(holdings, indicator)
  if (indicator.kind === 'rate') return 'normalise.not_rate'
  if (id === 'residents') return perResident(holdings, indicator)
  const formula = holdings.catalogue.derived.find((entry) => entry.numerator === indicator.id)
  const other = holdings.catalogue.indicators.find((entry) => entry.id === (id === 'officers' ? OFFICERS : formula?.denominator))
  if (other === undefined || other.id === indicator.id) return id === 'officers' ? 'normalise.no_officers' : 'normalise.no_whole'
  if (!isStated(holdings, other)) return id === 'officers' ? 'normalise.no_officers' : 'normalise.whole_unstated'
  const cells = indexCells(holdings)
  const named = id === 'officers' ? rename(indicator, { zh: '每百名持证执法人员', en: 'per 100 certified officers' }, 'ratio') : rename(indicator, { zh: `占${other.zh}`, en: `share of: ${other.en}` }, 'percent')
  return {
    indicator: named,
    convert: (row) => {
      const cell = row.report === null ? undefined : cells.get(row.report.key)?.get(other.id)
      return divide(row, { ...nameOf(other), value: cell?.gap === null ? cell.value : null }, 100, id === 'share')
    },
  }
}

/** Only a figure about that very region; one of the region around it is never spread over its parts. */
function perResident(holdings: Holdings, indicator: PublicIndicator): Conversion | TextKey {
  const known = (holdings.context ?? []).filter((entry) => entry.what === 'residents')
  if (known.length === 0) return 'normalise.no_residents'
  return {
    indicator: rename(indicator, { zh: '每万常住人口', en: 'per 10,000 residents' }, 'ratio'),
    convert: (row) => {
      const own = known.filter((entry) => entry.region === row.region.code && entry.year <= (row.report?.year ?? 0)).sort((a, b) => b.year - a.year)[0]
      const name = own === undefined ? RESIDENTS : { zh: `${RESIDENTS.zh}（${own.year}年，${own.source}）`, en: `${RESIDENTS.en} (${own.year}, ${own.source})` }
      return divide(row, { ...name, value: own?.value ?? null }, 10_000, false)
    },
  }
}

/** A rate's change in points, any other figure's in percent, against the same region's report of the year before. */
function overYear(holdings: Holdings, indicator: PublicIndicator): Conversion | TextKey {
  const reports = indexYears(holdings)
  const cells = indexCells(holdings)
  const before = (row: Row): Cell | undefined => (row.report === null ? undefined : cells.get(reports.get(`${row.report.region} ${row.report.body} ${row.report.year - 1}`) ?? '')?.get(indicator.id))
  const found = holdings.reports.some((report) => reports.has(`${report.region} ${report.body} ${report.year - 1}`))
  if (!found) return 'normalise.no_year_before'
  const points = indicator.unit === 'percent'
  return {
    indicator: rename(indicator, points ? { zh: '比上年增减，百分点', en: 'change on the year before, points' } : { zh: '比上年增减，%', en: 'change on the year before, %' }, points ? 'points' : 'change'),
    convert: (row) => {
      const cell = before(row)
      const value = cell?.gap === null ? (cell.derived?.value ?? cell.value) : null
      const year = (row.report?.year ?? 0) - 1
      const against = { zh: `${year}年${indicator.zh}`, en: `${indicator.en}, ${year}`, value }
      if (!points) return convertRow(row, against, value === null || value <= 0 || row.shown === undefined ? null : (row.shown / value - 1) * 100)
      return convertRow(row, against, value === null || row.shown === undefined ? null : row.shown - value)
    },
  }
}

function divide(row: Row, against: Bilingual & { value: number | null }, factor: number, isPart: boolean): Row {
  const { value } = against
  const fits = value !== null && value > 0 && row.shown !== undefined && (!isPart || row.shown <= value)
  return convertRow(row, against, fits && row.shown !== undefined ? (row.shown / value) * factor : null)
}

/** The row with its converted figure as a computed one; without one, a gap that names what is missing. */
function convertRow(row: Row, against: Bilingual & { value: number | null }, converted: number | null): Row {
  if (row.gap !== null || row.cell === null) return row
  const measured = { ...against, from: row.shown ?? 0 }
  if (converted === null) return { ...row, gap: against.value === null ? 'not_stated' : 'not_comparable', against: measured, stated: undefined, derived: undefined, shown: undefined }
  const value = Math.round(converted * 1e4) / 1e4
  const { derived: _, ...cell } = row.cell
  return { ...row, cell: { ...cell, origin: 'derived', value, value_printed: null }, against: measured, stated: undefined, derived: value, shown: value, base: null }
}

function rename(indicator: PublicIndicator, by: Bilingual, unit: string): PublicIndicator {
  return { ...indicator, zh: `${indicator.zh}（${by.zh}）`, en: `${indicator.en} (${by.en})`, unit, kind: 'rate', temporality: 'rate' }
}

function nameOf({ zh, en }: PublicIndicator): Bilingual {
  return { zh, en }
}

const statedIn = new WeakMap<Holdings['overview'], ReadonlySet<string>>()

/** Looked up once for a data set: a heatmap asks for every indicator. */
function isStated({ overview }: Holdings, { id }: PublicIndicator): boolean {
  const known = statedIn.get(overview) ?? new Set(overview.flatMap((report) => report.cells.flatMap((cell) => (cell.gap === null ? [cell.indicator] : []))))
  statedIn.set(overview, known)
  return known.has(id)
}

const yearsOf = new WeakMap<Holdings['reports'], ReadonlyMap<string, string>>()

/** Region, body and year → key of the annual report; made once for a data set. */
function indexYears({ reports }: Holdings): ReadonlyMap<string, string> {
  const known = yearsOf.get(reports) ?? new Map(reports.filter((report) => report.kind === 'annual').map((report) => [`${report.region} ${report.body} ${report.year}`, report.key]))
  yearsOf.set(reports, known)
  return known
}
