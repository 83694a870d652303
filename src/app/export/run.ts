/** Has a file made by the worker: hands it the rows piece by piece, tells how far it is, stops when asked. */
// oxlint-disable-next-line import/default -- the bundler makes the worker's constructor from this address
import ExportWorker from './worker.ts?worker&inline'
import { describeMissing } from '../../compare/grid/missing.ts'
import { countKeys } from '../../compare/grid/filter.ts'
import { makeRowReader } from '../../compare/grid/observation.ts'
import type { Missing } from '../../compare/grid/missing.ts'
import type { RowGrid } from '../../compare/grid/open.ts'
import type { Door, Dataset } from '../data.ts'
import type { Answer, Order, Task } from './protocol.ts'

/** The reader wants the file no more. */
export class Stopped extends Error {}

/** What goes into a file. */
export interface Content {
  grid: RowGrid
  /** In the order of the file. */
  rows: Uint32Array
  /** Cells shown empty that have no row of their own. */
  missing: readonly Missing[]
}

interface Job {
  content: Content
  task: Task
  hasQuotes: boolean
  dataset: Dataset
  door: Door
}

/** Rows that go over at once: few enough that the page never stands still for them. */
const PIECE = 1000

/** The finished file. `tell`: how much is done, from 0 to 1. Rejects with `Stopped` when the signal says so. */
export async function runExport({ content, task, hasQuotes, dataset, door }: Job, tell: (done: number) => void, signal: AbortSignal): Promise<Blob> {
  const { holdings } = dataset
  const { grid, rows, missing } = content
  const worker = new ExportWorker()
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    signal.addEventListener('abort', () => reject(new Stopped()))
  })
  // Whoever asks next hears of it.
  failed.catch(() => {})
  const ask = async (order: Order): Promise<Answer> => {
    const answered = new Promise<MessageEvent<Answer>>((resolve) => worker.addEventListener('message', resolve, { once: true }))
    // Nothing is handed over but a copy.
    worker.postMessage(order, [])
    const { data } = await Promise.race([answered, failed])
    if (data.kind === 'failed') throw new Error(data.why)
    return data
  }
  try {
    await ask({ kind: 'begin', task })
    const reports = hasQuotes ? listReports(content) : []
    const steps = reports.length + rows.length + missing.length
    let done = 0
    for (const key of reports) {
      const report = holdings.reports.find((entry) => entry.key === key)
      const region = holdings.regions.find((entry) => entry.code === report?.region)
      if (report === undefined || region === undefined) throw new Error(`no report ${key}`)
      const { text, pages, mentions } = await door.reading(dataset.index, key)
      await ask({ kind: 'reading', mentions, context: { report: key, region, body: report.body, year: report.year, text, pages, file: report.file, sourceUrl: report.source_url, catalogue: holdings.catalogue } })
      tell(++done / steps)
    }
    const readRow = makeRowReader(grid, holdings)
    for (let at = 0; at < rows.length; at += PIECE) {
      const piece = Array.from(rows.subarray(at, at + PIECE), readRow)
      await ask({ kind: 'rows', rows: piece })
      tell((done += piece.length) / steps)
    }
    for (let at = 0; at < missing.length; at += PIECE) {
      const piece = missing.slice(at, at + PIECE).map((one) => describeMissing(one, holdings))
      await ask({ kind: 'rows', rows: piece })
      tell((done += piece.length) / steps)
    }
    const answer = await ask({ kind: 'end' })
    if (answer.kind !== 'made') throw new Error('no file')
    return answer.file
  } finally {
    worker.terminate()
  }
}

/** Keys of the reports that the rows come from. */
export function listReports({ grid, rows }: Pick<Content, 'grid' | 'rows'>): string[] {
  const column = grid.columns.get('report')
  if (column?.kind !== 'text') return []
  const counts = countKeys(column, rows)
  return column.keys.filter((_, code) => counts[code]! > 0)
}
