/** The rows of a table as CSV in the contract's form, with quote and place of each number; loaded when first asked for. */
import { writeObservations } from '../compare/csv.ts'
import { observeReport } from '../compare/observe.ts'
import { compareRows, describeCell } from '../compare/row.ts'
import type { Dataset } from './data.ts'
import type { NumberRow } from './panels/number_rows.ts'
import type { ObserveContext } from '../compare/row.ts'
import type { Choice } from '../compare/tabulate.ts'
import type { PublicIndicator, ReadingFile } from '../model/dataset.ts'
import type { Observation } from '../model/observation.ts'

interface Order {
  rows: readonly NumberRow[]
  indicator: PublicIndicator
  dataset: Dataset
  choice: Choice
  readReport: (key: string) => Promise<ReadingFile>
}

/** One line for each number in the rows, and one for each gap that says why there is none. */
export async function writeExport(order: Order): Promise<{ csv: string; rows: number }> {
  const reports = new Map<string, NumberRow[]>()
  const without: Observation[] = []
  for (const row of order.rows) {
    if (row.report === null) without.push(describeGap(row, order))
    else reports.set(row.report.key, [...(reports.get(row.report.key) ?? []), row])
  }
  const found = await Promise.all([...reports].map(async ([key, rows]) => listRows(rows, await order.readReport(key), order)))
  const lines = [...without, ...found.flat()].sort(compareRows)
  return { csv: writeObservations(lines), rows: lines.length }
}

function listRows(rows: readonly NumberRow[], reading: ReadingFile, order: Order): Observation[] {
  const [first] = rows
  if (first === undefined) return []
  const context = describeReport(first, order, reading)
  const ids = new Set(rows.flatMap((row) => (row.gap === null || row.gap === 'conflicting' ? row.ids : [])))
  const numbers = observeReport(reading, context).filter((row) => row.indicator === order.indicator.id && ids.has(row.id))
  return [...numbers, ...rows.filter((row) => row.gap !== null && row.gap !== 'conflicting').map((row) => describeGap(row, order, reading))]
}

function describeGap(row: NumberRow, order: Order, reading?: ReadingFile): Observation {
  return { ...describeCell(describeReport(row, order, reading), order.indicator.id), headline: true, status: row.gap ?? 'not_stated' }
}

function describeReport(row: NumberRow, { dataset, choice }: Order, reading?: ReadingFile): ObserveContext {
  const { catalogue } = dataset.holdings
  const { report } = row
  return {
    report: report?.key ?? '',
    region: row.region,
    body: choice.body,
    year: report?.year ?? choice.years.until ?? choice.years.from ?? 0,
    text: reading?.text ?? '',
    pages: reading?.pages ?? [],
    file: report?.file ?? '',
    sourceUrl: report?.source_url ?? null,
    catalogue,
  }
}
