/** What a column is filtered by, in words: for the cover and the name of an exported file. */
import { readTextCondition } from '../../../compare/grid/condition.ts'
import type { Labels } from '../../../compare/grid/column.ts'
import type { RowGrid } from '../../../compare/grid/open.ts'

/** `=county~township` → 县区/乡镇街道; what was typed stays as it was typed. */
export function nameCondition(id: string, typed: string, grid: RowGrid, labels: Labels): string {
  const column = [...grid.columns].find(([name]) => name === id)?.[1]
  const condition = readTextCondition(typed)
  if (column?.kind !== 'text' || condition?.kind !== 'among') return typed
  return condition.keys.map((key) => labels.get(id)?.[column.keys.indexOf(key)]?.text ?? key).join('/')
}
