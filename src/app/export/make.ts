/** Makes one file from rows that come piece by piece. Runs in the worker. */
import { CONVERTED_HEAD, writeConvertedLines } from '../../compare/converted.ts'
import { OBSERVATION_HEAD, writeObservationLines } from '../../compare/csv.ts'
import { quoteRows } from '../../compare/grid/observation.ts'
import { observeReport } from '../../compare/observe.ts'
import { compareRows } from '../../compare/row.ts'
import { describeCover } from '../../compare/xlsx/cover.ts'
import { describeData } from '../../compare/xlsx/data.ts'
import { describeNotes, noteUse } from '../../compare/xlsx/notes.ts'
import { WORDS } from '../words.ts'
import { packRow, writeWorkbook } from './write_workbook.ts'
import type { Task, Workbook } from './protocol.ts'
import type { ObserveContext } from '../../compare/row.ts'
import type { Conversions } from '../../compare/converted.ts'
import type { LinkRow } from '../../compare/xlsx/data.ts'
import type { Used } from '../../compare/xlsx/notes.ts'
import type { ReadingFile } from '../../model/dataset.ts'
import type { Observation } from '../../model/observation.ts'
import type { Packed } from './write_workbook.ts'

export interface Maker {
  read: (context: ObserveContext, mentions: ReadingFile['mentions']) => void
  add: (rows: Observation[]) => void
  finish: () => Promise<Blob>
}

interface Sink {
  put: (rows: readonly Observation[]) => void
  finish: () => Promise<Blob>
}

export function openMaker(task: Task): Maker {
  const sink = task.workbook === null ? openCsv(task.conversions ?? null) : openWorkbook(task.workbook, task)
  const read: Observation[] = []
  const kept: Observation[] = []
  return {
    read: (context, mentions) => void read.push(...observeReport({ mentions }, context)),
    add(rows) {
      const quoted = read.length === 0 ? rows : quoteRows(rows, read)
      if (task.sort) kept.push(...quoted)
      else sink.put(quoted)
    },
    finish() {
      sink.put(kept.sort(compareRows))
      return sink.finish()
    },
  }
}

function openCsv(conversions: Conversions | null): Sink {
  const pieces: Blob[] = [new Blob([conversions === null ? OBSERVATION_HEAD : CONVERTED_HEAD])]
  return {
    put: (rows) => void pieces.push(new Blob([conversions === null ? writeObservationLines(rows) : writeConvertedLines(rows, conversions)])),
    finish: () => Promise.resolve(new Blob(pieces, { type: 'text/csv;charset=utf-8' })),
  }
}

function openWorkbook({ about, holdings, findings, links }: Workbook, { lang, conversions = null }: Task): Sink {
  const words = WORDS[lang]
  const link: LinkRow = ({ report, id }) => (links === null || report === '' ? null : (id === '' ? links.report : links.number).replace('REPORT', report).replace('NUMBER', id))
  const data = describeData(holdings, words, link, about.rows, conversions)
  const used: Used = { indicators: new Set(), reports: new Set(), gaps: new Set() }
  const rows: Packed[] = [packRow(data.head)]
  return {
    put(more) {
      noteUse(more, used)
      for (const row of more) rows.push(packRow(data.write(row)))
    },
    finish() {
      const notes = describeNotes(used, holdings, findings, words)
      const cover = describeCover(about, words)
      return writeWorkbook([
        { ...cover, rows: cover.rows.map(packRow) },
        { name: data.name, widths: data.widths, rows, hasHead: true },
        { ...notes, rows: notes.rows.map(packRow) },
      ])
    },
  }
}
