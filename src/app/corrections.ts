/** Correction rows that an analyst has made in this window: kept until it is closed, sent nowhere, and changing nothing on the page. */
import { useSyncExternalStore } from 'react'
import type { CorrectionRow } from '../model/correction.ts'

const KEY = 'fadu.corrections'
const listeners = new Set<() => void>()
let rows: readonly CorrectionRow[] = remember()

export function useCorrections(): readonly CorrectionRow[] {
  return useSyncExternalStore(subscribe, () => rows)
}

/** Puts a row into the list, in place of an earlier one about the same number and indicator. */
export function addCorrection(row: CorrectionRow): void {
  setRows([...rows.filter((other) => !isAboutSame(other, row)), row])
}

export function removeCorrection(row: CorrectionRow): void {
  setRows(rows.filter((other) => other !== row))
}

function isAboutSame(a: CorrectionRow, b: CorrectionRow): boolean {
  return a.report === b.report && a.id === b.id && a.indicator === b.indicator
}

function setRows(next: readonly CorrectionRow[]): void {
  rows = next
  try {
    sessionStorage.setItem(KEY, JSON.stringify(rows))
  } catch {
    // A browser that stores nothing forgets them on reloading.
  }
  for (const listener of listeners) listener()
}

function remember(): readonly CorrectionRow[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? (kept as CorrectionRow[]) : []
  } catch {
    return []
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
