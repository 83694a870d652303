/** The figures that a view shows with the data at hand: kept with a slide, and compared with those that it keeps. */
import { makeNormaliser } from '../../compare/normalise.ts'
import { listFigures, listMatrixFigures, toFigure } from '../../compare/storyboard/figures.ts'
import { findFocus } from '../focus.ts'
import { locateInCells, splitSource } from '../locate.ts'
import { resolveView } from '../resolve.ts'
import { COMPARE_VIEWS } from '../view.ts'
import type { Dataset } from '../data.ts'
import type { View } from '../view.ts'
import type { ShownFigure } from '../../model/storyboard.ts'

/** null for a view whose figures are too many, or are not figures of indicators: then only its data version tells. */
export function showFigures(view: View, dataset: Dataset): ShownFigure[] | null {
  const { holdings } = dataset
  const resolved = resolveView(view, [], dataset)
  const { indicator, choice, chart } = resolved
  const isCompared = COMPARE_VIEWS.some((id) => id === view.v)
  if (view.m !== '') {
    const { source, indicator: named } = splitSource(view.m)
    const meant = holdings.catalogue.indicators.find((entry) => entry.id === named) ?? indicator
    const located = meant === null ? null : locateInCells(source, meant, holdings, choice, view.t)
    return located === null ? null : [toFigure(located.indicator, located.row)]
  }
  if (!isCompared || indicator === null) return null
  if (view.v === 'matrix') return listMatrixFigures(holdings, choice)
  const made = view.n === 'none' ? null : makeNormaliser(holdings, indicator, view.n)
  const second = holdings.catalogue.indicators.find((entry) => entry.id === view.i[1]) ?? null
  return listFigures(holdings, { indicator, second, chart, choice, all: findFocus({ view, resolved, dataset }).all, normaliser: typeof made === 'string' ? null : made })
}
