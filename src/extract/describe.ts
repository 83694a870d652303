/** One report as the data set has it: described in a list, and with its text in a file of its own. */
import { compareText } from '../model/text.ts'
import type { ReadingFile, ReportEntry } from '../model/dataset.ts'
import type { Reading } from '../model/reading.ts'
import { countRuns, digitRuns } from './account.ts'
import { cleanText } from './clean.ts'
import { fold } from './fold.ts'
import { hasPrintedLines } from '../model/report.ts'
import type { Particulars } from '../model/report.ts'

/** A report that has a key. */
export interface DescribedReport {
  entry: Omit<ReportEntry, 'counts' | 'runs' | 'digit_runs' | 'characters'>
  text: string
  pages: number[]
  particulars?: Particulars
  reading: Reading
}

export function describeReport({ entry, text, reading }: DescribedReport): ReportEntry {
  return {
    ...entry,
    characters: text.length,
    digit_runs: reading.accounting.digit_runs,
    counts: Object.fromEntries(Object.entries(reading.accounting.by_kind).sort(([a], [b]) => compareText(a, b))),
    runs: countRuns(digitRuns(text), reading.mentions),
  }
}

export function describeReading({ entry, text, pages, particulars, reading }: DescribedReport): ReadingFile {
  const isPlain = reading.report.script === 'simplified'
  return { key: entry.key, ...reading, text, pages, ...(particulars && Object.keys(particulars).length > 0 && { particulars }), ...(!isPlain && { cleaned: cleanText(text, fold(text, hasPrintedLines(entry.reader))) }) }
}
