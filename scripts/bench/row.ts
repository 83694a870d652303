/** One measured figure, its limit where it has one, and the table of them. */
import type { Bilingual } from '../../src/model/text.ts'

export interface Row extends Bilingual {
  /** Stable name for programs. */
  id: string
  value: number
  unit: 'ms' | 'MB/s' | 'MB' | 'kB' | '×' | '%' | 'CLS'
  /** What the project holds itself to; null where a figure only informs. A limit never fails the command. */
  limit: number | null
  /** The figure was carried on from a smaller size because the full one would have taken too long. */
  extrapolated?: boolean
}

export interface Bench {
  node: string
  cpu: string
  files: number
  bytes: number
  passes: number
  rows: Row[]
}

/** A table for people, in Chinese and English. */
export function printBench({ node, cpu, files, bytes, passes, rows }: Bench): string {
  const head = `Node ${node} · ${cpu}\n${files} 份文件 · files, ${(bytes / 1e6).toFixed(1)} MB, ${passes} 轮取中位数 · median of ${passes} passes`
  return [head, '', printRows(rows)].join('\n')
}

/** The table alone. */
export function printRows(rows: readonly Row[]): string {
  const lines = rows.map((row) => `${formatValue(row).padStart(14)}  ${(row.limit === null ? '' : `≤ ${formatNumber(row.limit)} ${row.unit}`).padStart(11)}  ${isOver(row) ? '!' : ' '} ${row.zh} · ${row.en}`)
  return [`${'value'.padStart(14)}  ${'limit'.padStart(11)}`, ...lines, '', '“!”:超过上限 · over the limit; “~”:由较小规模推算 · carried on from a smaller size'].join('\n')
}

export function isOver({ value, limit }: Row): boolean {
  return limit !== null && value > limit
}

function formatValue(row: Row): string {
  return `${row.extrapolated === true ? '~' : ''}${formatNumber(row.value)} ${row.unit}`
}

function formatNumber(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
