/** Findings across reports as flags of the single numbers that they speak about. */
import type { Cell, FindingEntry } from '../../model/dataset.ts'
import type { Flag } from '../../model/lists.ts'
import type { BareObservation } from '../../model/observation.ts'

export interface Flagger {
  flagRow: <Row extends BareObservation>(row: Row) => Row
  /** The cells of one report. */
  flagCells: (report: string, cells: readonly Cell[]) => Cell[]
}

/** A row or a cell that no finding speaks about is returned as it is. Findings inside one report have put their flags on its numbers already. */
export function makeFlagger(findings: readonly FindingEntry[]): Flagger {
  const byNumber = new Map<string, Flag[]>()
  for (const { rule, ids, indicators, reports = [] } of findings) {
    ids.forEach((id, at) => {
      for (const indicator of indicators) {
        const key = `${reports[at]} ${id} ${indicator}`
        if (reports[at] !== undefined) byNumber.set(key, [...(byNumber.get(key) ?? []), rule])
      }
    })
  }
  const flagsOf = (report: string, id: string, indicator: string): Flag[] => byNumber.get(`${report} ${id} ${indicator}`) ?? []
  return {
    flagRow(row) {
      const flags = flagsOf(row.report, row.id, row.indicator)
      return flags.length === 0 ? row : { ...row, flags: [...new Set([...row.flags, ...flags])] }
    },
    flagCells: (report, cells) =>
      cells.map((cell) => {
        const flags = cell.value === null ? [] : cell.ids.slice(0, 1).flatMap((id) => flagsOf(report, id, cell.indicator))
        return flags.length === 0 ? cell : { ...cell, flags: [...new Set([...cell.flags, ...flags])].sort() }
      }),
  }
}
