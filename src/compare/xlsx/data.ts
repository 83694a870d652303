/** The sheet of figures: a row each, in the words of the page, with number formats, and a link to each sentence. */
import { FLAGS, GAPS } from '../../model/lists.ts'
import { findConverted } from '../converted.ts'
import { boldCell, LINK_LIMIT, plainCell } from './sheet.ts'
import type { Conversions } from '../converted.ts'
import type { SheetCell } from './sheet.ts'
import type { Observation } from '../../model/observation.ts'
import type { Bilingual } from '../../model/text.ts'
import type { Holdings } from '../tabulate.ts'
import type { TextKey, Words } from '../words.ts'

/** Where the sentence of a row can be read; null for a row without a report, or a page that others cannot open. */
export type LinkRow = (row: Observation) => string | null

/** The head of the sheet, and what writes one row of it after the other. */
export interface DataSheet {
  name: string
  widths: number[]
  head: SheetCell[]
  write: (row: Observation) => SheetCell[]
}

/** `rows`: how many there will be; where they are more than a sheet can hold links, addresses stand as text. */
export function describeData(holdings: DataHoldings, words: Words, link: LinkRow, rows: number, conversions: Conversions | null = null): DataSheet {
  const columns = listColumns(holdings, words, link, rows <= LINK_LIMIT, conversions)
  return {
    name: words.t('export.sheet.data'),
    widths: columns.map((column) => column.width),
    head: columns.map((column) => boldCell(column.name)),
    write: (row) => columns.map((column) => column.write(row)),
  }
}

export type DataHoldings = Pick<Holdings, 'catalogue' | 'regions' | 'reports'>

interface DataColumn {
  name: string
  width: number
  write: (row: Observation) => SheetCell
}

function listColumns({ catalogue, regions }: DataHoldings, words: Words, link: LinkRow, linked: boolean, conversions: Conversions | null): DataColumn[] {
  const [units, bodies, domains] = [catalogue.units, catalogue.bodies, catalogue.domains].map(nameEntries(words)) as [NameOf, NameOf, NameOf]
  const domainOf = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator.domain]))
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const hasFigure = (row: Observation) => row.status === 'ok' || row.status === 'conflicting'
  const text = (key: TextKey, width: number, of: (row: Observation) => string | null): DataColumn => ({ name: words.t(key), width, write: (row) => plainCell(of(row) ?? '') })
  const number = (key: TextKey, width: number, of: (row: Observation) => number | null): DataColumn => ({ name: words.t(key), width, write: (row) => ({ value: of(row) }) })
  return [
    text('grid.column.region', 16, (row) => words.of({ zh: row.region_zh, en: row.region_en })),
    text('export.column.region_code', 12, (row) => row.region_code),
    text('grid.column.level', 10, (row) => words.t(`level.${row.level}`)),
    text('grid.column.province', 12, (row) => {
      const top = listTop(row.region_code, byCode)
      return top === undefined ? '' : words.of(top)
    }),
    text('grid.column.body', 14, (row) => bodies(row.body)),
    number('grid.column.time_period', 8, (row) => row.time_period),
    number('grid.column.report_year', 10, (row) => row.report_year),
    text('grid.column.domain', 20, (row) => domains(domainOf.get(row.indicator) ?? '')),
    text('grid.column.indicator', 30, (row) => words.of({ zh: row.indicator_zh, en: row.indicator_en })),
    { name: words.t('grid.column.value'), width: 14, write: (row) => ({ value: row.value, format: formatOf(row) }) },
    text('grid.column.unit', 10, (row) => units(row.unit)),
    ...(conversions === null ? [] : listConverted(conversions, words)),
    text('grid.column.qualifier', 10, (row) => (hasFigure(row) ? words.t(`qualifier.${row.qualifier}`) : '')),
    text('grid.column.value_printed', 12, (row) => row.value_printed),
    text('grid.column.scope', 22, (row) => row.scope),
    text('grid.column.entity', 16, (row) => row.entity),
    text('grid.column.basis', 12, (row) => row.basis),
    text('grid.column.period', 16, (row) => (row.period_from === null && row.period_until === null ? '' : `${row.period_from ?? ''}/${row.period_until ?? ''}`)),
    text('grid.column.origin', 10, (row) => (hasFigure(row) ? words.t(`grid.origin.${row.origin}`) : '')),
    text('grid.column.headline', 12, (row) => (hasFigure(row) ? words.t(`grid.headline.${row.headline}`) : '')),
    text('grid.column.status', 16, (row) => (row.status === 'ok' ? '' : words.of(GAPS[row.status]))),
    text('grid.column.flags', 30, (row) => row.flags.map((flag) => words.of(FLAGS[flag])).join(words.t('list.semicolon'))),
    text('export.column.quote', 60, (row) => row.quote),
    text('export.column.source_url', 30, (row) => row.source_url),
    text('export.column.file', 26, (row) => row.source_file),
    text('export.column.span', 14, (row) => (row.span_start === null ? '' : `${row.span_start}–${row.span_end ?? ''}`)),
    number('export.column.page', 8, (row) => row.page),
    {
      name: words.t('export.column.evidence'),
      width: 18,
      write: (row) => {
        const address = link(row)
        if (address === null || !linked) return plainCell(address ?? '')
        return { value: words.t(row.id === '' ? 'export.open_report' : 'export.open_sentence'), link: address }
      },
    },
    text('export.column.id', 14, (row) => row.id),
    text('export.column.indicator_id', 30, (row) => row.indicator),
    text('grid.column.report', 34, (row) => row.report),
  ]
}

/** The result, by what it came about, the figure that was converted, and what that was measured against. */
function listConverted(conversions: Conversions, words: Words): DataColumn[] {
  const of = (row: Observation) => findConverted(row, conversions)
  const number = (key: TextKey, value: (row: Observation) => number | null | undefined): DataColumn => ({ name: words.t(key), width: 14, write: (row) => ({ value: value(row) ?? null, format: '#,##0.####' }) })
  const text = (key: TextKey, width: number, value: (row: Observation) => string): DataColumn => ({ name: words.t(key), width, write: (row) => plainCell(of(row) === undefined ? '' : value(row)) })
  return [
    number('export.column.converted', (row) => of(row)?.result),
    text('export.column.converted_by', 22, () => words.t(`normalise.${conversions.by}`)),
    number('export.column.converted_from', (row) => of(row)?.from),
    number('export.column.against', (row) => of(row)?.value),
    text('export.column.against_name', 30, (row) => words.of(of(row) ?? { zh: '', en: '' })),
  ]
}

/** Digits as printed for a rate, two for a computed one; thousands parted for counts and amounts. A rate stays the number that it is: 99 % is 99. */
function formatOf({ unit, value, value_printed: printed, origin }: Observation): string {
  const own = value === null ? 0 : (/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0)
  const stated = /[.．。](\d+)/.exec(printed ?? '')?.[1]?.length ?? 0
  const digits = unit === 'percent' ? (origin === 'derived' ? 2 : stated) : Math.min(own, 4)
  const decimals = digits === 0 ? '' : `.${'0'.repeat(digits)}`
  return unit === 'percent' ? `0${decimals}"%"` : `#,##0${decimals}`
}

type NameOf = (id: string) => string

export function nameEntries(words: Words): (entries: readonly (Bilingual & { id: string })[]) => NameOf {
  return (entries) => {
    const names = new Map(entries.map((entry) => [entry.id, words.of(entry)]))
    return (id) => names.get(id) ?? id
  }
}

function listTop<Region extends { parent: string | null }>(code: string, byCode: ReadonlyMap<string, Region>): Region | undefined {
  let region = byCode.get(code)
  while (region !== undefined && region.parent !== null) region = byCode.get(region.parent) ?? undefined
  return region
}
