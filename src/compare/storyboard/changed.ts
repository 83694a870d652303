/** Which figures of a slide are no longer those that it was made with. */
import type { ShownFigure } from '../../model/storyboard.ts'

export interface FigureChange {
  kind: 'changed' | 'gained' | 'lost'
  indicator: string
  region: string
  before: ShownFigure | null
  after: ShownFigure | null
}

/**
 * The differences, in the order of the figures now, those that are gone last. A figure is the same one as before where indicator,
 * region and year agree; what is left over is paired by indicator and region, so that a report of a later year that took the place of
 * an earlier one is one change and not two.
 */
export function listChanges(before: readonly ShownFigure[], after: readonly ShownFigure[]): FigureChange[] {
  const left = new Set(before)
  const take = (figure: ShownFigure, withYear: boolean): ShownFigure | null => {
    for (const old of left) {
      if (old.indicator !== figure.indicator || old.region !== figure.region || (withYear && old.year !== figure.year)) continue
      left.delete(old)
      return old
    }
    return null
  }
  const exact = after.map((figure) => take(figure, true))
  const pairs = after.map((figure, index) => ({ figure, old: exact[index] ?? take(figure, false) }))
  const changes = pairs.flatMap(({ figure, old }): FigureChange[] => {
    const names = { indicator: figure.indicator, region: figure.region, before: old, after: figure }
    if (old === null) return figure.value === null ? [] : [{ kind: 'gained', ...names }]
    if (old.value === figure.value && (old.year === figure.year || figure.value === null)) return []
    return [{ kind: old.value === null ? 'gained' : figure.value === null ? 'lost' : 'changed', ...names }]
  })
  const gone = [...left].flatMap((old): FigureChange[] => (old.value === null ? [] : [{ kind: 'lost', indicator: old.indicator, region: old.region, before: old, after: null }]))
  return [...changes, ...gone]
}
