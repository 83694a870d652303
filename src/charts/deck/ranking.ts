/** A ranking as lying bars: computed figures hollow, stated ones solid, parts of a year hatched; the middle of a long order is left out and counted. */
import { labelStated, labelFigure } from './format.ts'
import { ACCENT, GREY, hiddenAxis, LINES, listNotes, sizeFor, writeGaps } from './parts.ts'
import { SIGNS } from '../ranking_layout.ts'
import { derivedFigure } from '../../compare/figure.ts'
import { foldItems } from '../../compare/fold.ts'
import { speakRow, writeRegion, writeShown, writeStated, writeYear } from '../../compare/sentences.ts'
import { signOf } from '../../compare/sign.ts'
import type { RankingData } from '../ranking_layout.ts'
import type { DeckPoint, DeckSeries, Look } from './deck.ts'
import type { SlideParts, Telling } from './parts.ts'
import type { RankedRow } from '../../compare/rank.ts'

/** `accent`: codes of the regions that stand out; of none, all are in the accent. */
export function describeRanking({ indicator, ranking, focus = [], accent = [] }: RankingData & { accent?: readonly string[] }, { words, units }: Telling, legend: SlideParts['legend']): SlideParts {
  const telling = { indicator, units, words }
  const { ranked, lane } = ranking
  const [only] = ranked
  if (only !== undefined && ranked.length === 1) return describeOne(only, lane, telling)
  const isDoubled = ranked.some((row) => row.stated !== undefined && row.derived !== undefined)
  const lines = foldItems(ranked, isDoubled ? 9 : LINES, (row) => focus.includes(row.region.code))
  const nameOf = (row: RankedRow) => `${writeRegion(row.region, words)} ${writeYear(row, words)}`
  const categories = lines.map((line) => (line.kind === 'item' ? nameOf(line.item) : words.plural('chart.between', line.hidden)))
  const series = (['derived', 'stated'] as const).flatMap((origin): DeckSeries[] => {
    const values = lines.map((line) => (line.kind === 'item' ? (line.item[origin] ?? null) : null))
    if (values.every((value) => value === null)) return []
    const points = lines.flatMap((line, at): DeckPoint[] => {
      if (line.kind !== 'item' || values[at] == null) return []
      const { item: row } = line
      const severity = signOf(row)
      const after = severity === null || row[origin] !== row.shown ? '' : `  ${SIGNS[severity]}`
      const label = origin === 'stated' ? labelStated(row, telling, after) : labelFigure(derivedFigure(values[at], indicator), telling, after)
      const look: Look = row.partYear ? 'hatched' : origin === 'derived' ? 'hollow' : 'solid'
      const isQuiet = accent.length > 0 && !accent.includes(row.region.code)
      return [{ at, look, ...(isQuiet && { colour: GREY }), ...(label !== null && { label }) }]
    })
    return [{ name: words.t(`legend.${origin}`), colour: ACCENT, values, points, line: 0, marked: false }]
  })
  const said = ranked.slice(0, 40).map((row) => speakRow(row, ranked, telling)).join(words.t('list.semicolon'))
  const chart = { kind: 'bar' as const, said, heading: '', categoryName: words.t('table.region'), categories, series, overlapped: !isDoubled, axis: hiddenAxis(series.flatMap(({ values }) => values)), size: sizeFor(lines.length), labelSize: isDoubled ? 11 : sizeFor(lines.length), ends: [] }
  return { legend, rows: series.length === 0 ? [] : [[{ kind: 'chart', weight: 1, chart }]], notes: listNotes(writeGaps(lane, words)) }
}

function describeOne(row: RankedRow, lane: RankingData['ranking']['lane'], telling: Telling & Pick<RankingData, 'indicator'>): SlideParts {
  const { words } = telling
  const beside = row.derived === undefined ? '' : row.stated === undefined ? words.t('cell.derived') : `${words.t('cell.derived')}${words.t('list.semicolon')}${words.t('chart.beside', { value: writeStated(row, telling) })}`
  const under = [`${writeRegion(row.region, words)} ${writeYear(row, words)}`, beside, row.partYear ? words.t('legend.part_year') : ''].filter(Boolean).join(words.t('list.semicolon'))
  return { legend: [], rows: [[{ kind: 'figure', weight: 1, figure: { value: writeShown(row, telling), under } }]], notes: listNotes(writeGaps(lane, words)) }
}
