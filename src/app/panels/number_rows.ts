/** The rows of the table below the chart: the same figures as in the ranking, on demand with the parts that reports state. */
import { derivedFigure, statedFigure, writeFigure } from '../../compare/figure.ts'
import { gravestOf, signOf } from '../../compare/sign.ts'
import { writeRegion } from '../../compare/sentences.ts'
import { FLAGS, GAPS } from '../../model/lists.ts'
import { sourceOf } from './open.ts'
import type { Ranking } from '../../compare/rank.ts'
import { isPartYear } from '../../compare/tabulate.ts'
import type { Converted } from '../../compare/converted.ts'
import type { Row, Table } from '../../compare/tabulate.ts'
import type { Words } from '../../compare/words.ts'
import type { IndicatorFile, PublicIndicator, RegionEntry, ReportEntry } from '../../model/dataset.ts'
import type { Flag, GapReason, Severity } from '../../model/lists.ts'

export interface NumberRow {
  key: string
  region: RegionEntry
  report: ReportEntry | null
  name: string
  level: string
  year: number | undefined
  stated: number | undefined
  statedText: string
  derived: number | undefined
  derivedText: string
  base: string
  scope: string
  status: string
  gap: GapReason | null
  sign: Severity | null
  partYear: boolean
  /** What the row opens, as the address writes it. */
  source: string
  /** Ids of the observations that the row stands for. */
  ids: string[]
  /** What was converted into the figure that is shown; null where it stands as reported. */
  converted: Converted | null
}

/** Ranked rows in their order, then the others. */
export function listNumberRows(table: Table, ranking: Ranking, words: Words): NumberRow[] {
  return [...ranking.ranked, ...ranking.lane].map((row) => describeRow(row, table.indicator, words))
}

/** A row for each scoped or partial figure of the reports in the table, behind the row of its region. */
export function addParts(rows: readonly NumberRow[], files: readonly IndicatorFile[], indicator: PublicIndicator, words: Words): NumberRow[] {
  return rows.flatMap((row) => [row, ...files.flatMap((file) => listParts(row, file, indicator, words))])
}

function describeRow(row: Row, indicator: PublicIndicator, words: Words): NumberRow {
  const { cell, region, report } = row
  const figure = cell === null ? null : statedFigure(cell, indicator)
  return {
    key: region.code,
    region,
    report,
    name: writeRegion(region, words),
    level: words.t(`level.${region.level}`),
    year: report?.year,
    stated: row.stated,
    statedText: figure === null ? '' : writeFigure(figure, words),
    derived: row.derived,
    derivedText: row.derived === undefined ? '' : writeFigure(derivedFigure(row.derived, indicator), words),
    base: row.gap === null ? (row.base ?? '') : '',
    scope: row.gap === null ? words.t('table.whole') : '',
    status: row.gap === null ? describeFlags(cell?.flags ?? [], words) : words.of(GAPS[row.gap]),
    gap: row.gap,
    sign: signOf(row),
    partYear: row.partYear,
    source: sourceOf(row),
    converted: row.against === undefined ? null : { ...row.against, result: row.gap === null ? (row.shown ?? null) : null },
    ids: [...(cell?.ids ?? []), ...(cell?.derived === undefined ? [] : [cell.derived.ids.join('.')]), ...(cell?.origin === 'derived' ? [cell.ids.join('.')] : [])],
  }
}

function listParts(row: NumberRow, file: IndicatorFile, indicator: PublicIndicator, words: Words): NumberRow[] {
  return joinParts(listPartRows(row, file, indicator, words))
}

/** A stated and a computed rate of the same part are one row, as they are for the whole. */
function joinParts(parts: readonly NumberRow[]): NumberRow[] {
  const joined: NumberRow[] = []
  for (const part of parts) {
    const other = joined.findIndex((row) => row.scope === part.scope && (row.stated === undefined) !== (part.stated === undefined))
    const before = joined[other]
    if (before === undefined) joined.push(part)
    else {
      const [stated, derived] = part.stated === undefined ? [before, part] : [part, before]
      joined[other] = { ...stated, derived: derived.derived, derivedText: derived.derivedText, ids: [...stated.ids, ...derived.ids] }
    }
  }
  return joined
}

function listPartRows(row: NumberRow, file: IndicatorFile, indicator: PublicIndicator, words: Words): NumberRow[] {
  return file.id.flatMap((id, at) => {
    if (file.report[at] !== row.report?.key || (row.gap === null && row.ids.includes(id))) return []
    const value = file.value[at]
    const scope = [file.entity[at], file.scope[at]].filter(Boolean).join(words.t('list.comma'))
    if (value === undefined || (scope === '' && file.origin[at] === 'derived')) return []
    const isDerived = file.origin[at] === 'derived'
    const flags = file.flags[at] ?? []
    const printed = { value, unit: indicator.unit, qualifier: file.qualifier[at] ?? ('exact' as const) }
    return [
      {
        ...row,
        key: `${row.key} ${id}`,
        stated: isDerived ? undefined : value,
        statedText: isDerived ? '' : writeFigure(printed, words),
        derived: isDerived ? value : undefined,
        derivedText: isDerived ? writeFigure(derivedFigure(value, indicator), words) : '',
        base: file.basis[at] ?? '',
        scope: scope || words.t('table.whole'),
        status: describeFlags(flags, words),
        gap: null,
        sign: gravestOf(flags),
        partYear: isPartYear(file.period[at] ?? null),
        source: id,
        ids: [id],
        converted: null,
      },
    ]
  })
}

function describeFlags(flags: readonly Flag[], words: Words): string {
  return flags.map((flag) => words.of(FLAGS[flag])).join(words.t('list.semicolon'))
}
