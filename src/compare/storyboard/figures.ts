/** The figures that a view shows, for a slide to remember. */
import { pickSecond } from '../pairs.ts'
import { tabulateSeries } from '../series.ts'
import { indexCells, listRegions, buildRow, pickReports, tabulate } from '../tabulate.ts'
import { STORYBOARD_LIMITS } from '../../model/storyboard_limits.ts'
import type { Normaliser } from '../normalise.ts'
import type { ChartId } from '../offer.ts'
import type { Choice, Holdings, Row } from '../tabulate.ts'
import type { PublicIndicator } from '../../model/dataset.ts'
import type { ShownFigure } from '../../model/storyboard.ts'

/** A comparison as it is seen. */
export interface Comparison {
  indicator: PublicIndicator
  /** The other one of a scatter; null: the one that the page picks. */
  second: PublicIndicator | null
  chart: ChartId
  /** The regions chosen: all that a ranking shows. */
  choice: Choice
  /** The regions that the other charts show, chosen or not. */
  all: Choice
  normaliser: Normaliser | null
}

/** In the order of the regions; null where there are more than a slide remembers one by one. */
export function listFigures(holdings: Holdings, { indicator, second, chart, choice, all, normaliser }: Comparison): ShownFigure[] | null {
  const convert = (rows: readonly Row[]) => rows.map((row) => toFigure(indicator, normaliser === null ? row : normaliser.convert(row)))
  switch (chart) {
    case 'ranking':
      return limit(convert(tabulate(holdings, indicator, choice).rows))
    case 'trend':
    case 'multiples':
    case 'coverage':
    case 'change':
      return limit(tabulateSeries(holdings, indicator, all).series.flatMap(({ rows }) => convert(rows)).filter(({ year }) => year !== null))
    case 'scatter': {
      const other = second ?? pickSecond(holdings, indicator, all)
      return limit([indicator, ...(other === null ? [] : [other])].flatMap((entry) => tabulate(holdings, entry, all).rows.map((row) => toFigure(entry, row))))
    }
    case 'heatmap':
    case 'profile':
      return listMatrixFigures(holdings, all)
    default:
      return limit(convert(tabulate(holdings, indicator, all).rows))
  }
}

/** Of all indicators, those that a report of the chosen regions speaks of. */
export function listMatrixFigures(holdings: Holdings, choice: Choice): ShownFigure[] | null {
  const reports = pickReports(holdings, choice)
  const cells = indexCells(holdings)
  const byId = new Map(holdings.catalogue.indicators.map((entry) => [entry.id, entry]))
  return limit(
    listRegions(holdings, choice.regions).flatMap((region) => {
      const report = reports.get(region.code) ?? null
      return [...(report === null ? [] : (cells.get(report.key) ?? []))].flatMap(([id, cell]) => {
        const indicator = byId.get(id)
        return indicator === undefined ? [] : toFigure(indicator, buildRow(region, report, cell, null))
      })
    }),
  )
}

export function toFigure(indicator: Pick<PublicIndicator, 'id'>, row: Row): ShownFigure {
  return { indicator: indicator.id, region: row.region.code, year: row.report?.year ?? null, value: row.gap === null ? (row.shown ?? null) : null }
}

function limit(figures: ShownFigure[]): ShownFigure[] | null {
  return figures.length > STORYBOARD_LIMITS.figures ? null : figures
}
