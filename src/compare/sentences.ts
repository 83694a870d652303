/** Facts put into sentences of one language: years, takeaways, reservations, what a mark says when it is spoken. */
import { GAPS } from '../model/lists.ts'
import { derivedFigure, statedFigure, writeFigure, writeShortWithUnit } from './figure.ts'
import type { Reservation } from './comparable.ts'
import type { RankedRow } from './rank.ts'
import type { Takeaway } from './summarise.ts'
import type { Row } from './tabulate.ts'
import type { Words } from './words.ts'
import type { Unit } from '../model/catalogue.ts'
import type { PublicIndicator, RegionEntry } from '../model/dataset.ts'

/** What sentences need to know beside the facts. */
export interface Telling {
  indicator: PublicIndicator
  units: readonly Unit[]
  words: Words
}

export function writeRegion(region: RegionEntry, words: Words): string {
  return words.of(region)
}

/** More names than these are not read but counted. */
const NAMED = 6

/** The names of some regions; of many, the first three and how many there are. */
export function listRegionNames(rows: readonly Pick<Row, 'region'>[], words: Words): string {
  const names = rows.map((row) => writeRegion(row.region, words))
  return names.length <= NAMED ? words.list(names) : words.t('names.many', { first: names.slice(0, 3).join(words.t('list.enumeration')), n: words.number(names.length) })
}

/** The true year of a row's figure, with the part of it that the figure covers: 2021年(截至11月30日). Empty without a report. */
export function writeYear(row: Pick<Row, 'report' | 'cell'>, words: Words): string {
  if (row.report === null) return ''
  const period = row.cell?.period ?? null
  const year = words.t('year.report', { year: period !== null && 'year' in period ? period.year : row.report.year })
  const part = writePart(row, words)
  return part === '' ? year : year + words.t('list.open') + part + words.t('list.close')
}

/** The figure that stands for a row, with its unit: the computed one where there is one, else the stated one. */
export function writeShown(row: Row, telling: Telling): string {
  return row.derived === undefined ? writeStated(row, telling) : writeFigure(derivedFigure(row.derived, telling.indicator), telling.words)
}

/** The stated figure of a row with its unit; empty where the report does not state one. */
export function writeStated(row: Row, { indicator, units, words }: Telling): string {
  const figure = row.cell === null || row.stated === undefined ? null : statedFigure(row.cell, indicator)
  return figure === null ? '' : writeShortWithUnit(figure, units, words)
}

/** Why a row has no figure, with the name of what is missing where that is not the indicator itself. */
export function writeGap(row: Pick<Row, 'gap' | 'against'>, words: Words): string {
  const reason = words.of(GAPS[row.gap ?? 'not_stated'])
  return row.against === undefined ? reason : words.of(row.against) + words.t('list.colon') + reason
}

/** A mark as it is spoken: place, region, year, figure; or the reason why there is none. */
export function speakRow(row: Row, ranked: readonly RankedRow[], telling: Telling): string {
  const { words } = telling
  const place = ranked.find((other) => other.region.code === row.region.code)?.place
  const region = writeRegion(row.region, words)
  if (place === undefined || row.gap !== null) return words.t('spoken.gap', { region, reason: writeGap(row, words) })
  return words.t('spoken.point', { place, count: ranked.length, region, year: writeYear(row, words), value: speakFigure(row, telling) })
}

/** One year of one region as it is spoken. */
export function speakYear(row: Row, year: number, telling: Telling): string {
  const { words } = telling
  const region = writeRegion(row.region, words)
  const when = row.report === null ? words.t('year.report', { year }) : writeYear(row, words)
  return words.t('spoken.year', { region, year: when, value: row.gap === null ? speakFigure(row, telling) : writeGap(row, words) })
}

/** The figure that leads and, where it is computed, the stated one beside it. */
export function speakFigure(row: Row, telling: Telling): string {
  const { words } = telling
  if (row.derived === undefined) return writeShown(row, telling)
  const computed = `${words.t('cell.derived')} ${writeShown(row, telling)}`
  return row.stated === undefined ? computed : computed + words.t('list.comma') + words.t('spoken.stated', { value: writeStated(row, telling) })
}

/** One sentence for a takeaway. */
export function tellTakeaway(takeaway: Takeaway, telling: Telling): string {
  const { words } = telling
  const name = (row: Row) => writeRegion(row.region, words)
  const names = (rows: readonly Row[]) => listRegionNames(rows, words)
  const shown = (row: Row | undefined) => (row === undefined ? '' : writeShown(row, telling))
  switch (takeaway.kind) {
    case 'none':
      return words.t('takeaway.none')
    case 'single': {
      const { row } = takeaway
      return words.t(row.stated === undefined ? 'takeaway.single_derived' : 'takeaway.single', { region: name(row), value: shown(row), year: writeYear(row, words) })
    }
    case 'equal':
      return words.t('takeaway.equal', { regions: names(takeaway.rows), value: shown(takeaway.rows[0]) })
    case 'spread': {
      const { first, last, count, median } = takeaway
      const lowFirst = telling.indicator.direction === 'lower_better'
      const [front, back] = [shown(first[0]), shown(last[0])]
      const fill = { count, first: names(first), last: names(last), difference: writeDifference(takeaway.difference, telling) }
      const said = lowFirst ? words.t('takeaway.spread_low_first', { ...fill, low: front, high: back }) : words.t('takeaway.spread', { ...fill, high: front, low: back })
      return median === null ? said : said + (words.lang === 'zh' ? '' : ' ') + words.t('takeaway.median', { median: writePlain(median, telling) })
    }
    case 'change':
      return tellChange(takeaway, telling)
    case 'derived':
      if (takeaway.rows.length > NAMED) return words.t('takeaway.derived_many', { regions: names(takeaway.rows) })
      return words.plural('takeaway.derived', takeaway.rows.length, { regions: names(takeaway.rows), values: words.list(takeaway.rows.map(shown)) })
    default:
      return takeaway.gaps.map(({ reason, rows }) => words.t('takeaway.gap', { regions: names(rows), reason: words.of(GAPS[reason]) })).join(words.t('list.semicolon')) + words.t('reservation.end')
  }
}

function tellChange({ years: [from, until], rose, fell, level, only }: Takeaway & { kind: 'change' }, telling: Telling): string {
  const { words } = telling
  if (only !== null) {
    const value = writeDifference(Math.abs(only.difference), telling)
    const way = only.difference > 0 ? 'takeaway.rose' : only.difference < 0 ? 'takeaway.fell' : 'takeaway.level'
    return words.t(way, { region: writeRegion(only.after.region, words), from, until, value })
  }
  const counts = [rose > 0 ? words.plural('takeaway.count_rose', rose) : '', fell > 0 ? words.plural('takeaway.count_fell', fell) : '', level > 0 ? words.plural('takeaway.count_level', level) : ''].filter(Boolean)
  return words.t('takeaway.change', { from, until, count: rose + fell + level, counts: words.list(counts) })
}

/** One clause for a reservation, without a full stop. */
export function tellReservation(reservation: Reservation, words: Words): string {
  const names = (rows: readonly Row[]) => listRegionNames(rows, words)
  switch (reservation.kind) {
    case 'part_year':
      return words.t('reservation.part_year', { regions: reservation.rows.length > NAMED ? names(reservation.rows) : words.list(reservation.rows.map((row) => withPart(row, words))) })
    case 'bases':
      return words.t('reservation.bases', { bases: reservation.bases.map(({ base, rows }) => words.t('reservation.base', { regions: names(rows), base })).join(words.t('list.semicolon')) })
    case 'levels':
      return words.t('reservation.levels', { levels: reservation.levels.map(({ level, rows }) => words.t('reservation.level', { regions: names(rows), level: words.t(`level.${level}`) })).join(words.t('list.semicolon')) })
    case 'years':
      return words.t('reservation.years', { from: reservation.from, until: reservation.until })
    case 'coverage':
      return words.t('reservation.coverage', { stated: reservation.stated, asked: reservation.asked })
    case 'nested':
      return words.t('reservation.nested', { inner: names(reservation.inner), outer: names(reservation.outer) })
    case 'origins':
      return words.t('reservation.origins', { stated: reservation.stated, derived: reservation.derived })
    default:
      return words.t('reservation.size')
  }
}

function withPart(row: Row, words: Words): string {
  const part = writePart(row, words)
  return writeRegion(row.region, words) + (part === '' ? '' : words.t('list.open') + part + words.t('list.close'))
}

function writePart(row: Pick<Row, 'cell' | 'report'>, words: Words): string {
  const period = row.cell?.period ?? null
  if (period === null || 'year' in period || 'years' in period) return ''
  const own = `${row.report?.year ?? ''}-`
  // Month and day are enough where the year has just been said.
  const [from, until] = [period.from, period.until].map((date) => (date?.startsWith(own) ? date.slice(4) : date))
  if (from != null && until != null) return words.t('year.from_until', { from: words.date(from), until: words.date(until) })
  if (until != null) return words.t('year.until', { date: words.date(until) })
  if (from != null) return words.t('year.from', { date: words.date(from) })
  return period.label ?? ''
}

/** A difference of two figures; of rates in points, to two decimals. */
export function writeDifference(difference: number, { indicator, units, words }: Telling): string {
  if (indicator.unit === 'percent' || indicator.unit === 'points') return words.plural('points', Number(difference.toFixed(2)))
  return writeShortWithUnit({ value: Number(difference.toFixed(2)), unit: indicator.unit, qualifier: 'exact' }, units, words)
}

/** A figure that no report states, such as a median: to two decimals at most. */
export function writePlain(value: number, { indicator, units, words }: Telling): string {
  return writeShortWithUnit({ value: Number(value.toFixed(2)), unit: indicator.unit, qualifier: 'exact' }, units, words)
}
