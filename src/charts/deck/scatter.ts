/** Two indicators as points of a native scatter; the chosen regions, or all of a few, are named. */
import { formatAxis } from './format.ts'
import { ACCENT, FOURTH, GREY, listNotes, SECOND, THIRD, writeGaps } from './parts.ts'
import { cutText } from '../measure.ts'
import { chooseRange } from '../scale.ts'
import { writeRegion, writeShown } from '../../compare/sentences.ts'
import type { ScatterData } from '../scatter.ts'
import type { DeckAxis, DeckChart, DeckSeries } from './deck.ts'
import type { SlideParts, Telling } from './parts.ts'
import type { Pair } from '../../compare/pairs.ts'
import type { PublicIndicator } from '../../model/dataset.ts'

const NAMED = 12
const COLOURS = [ACCENT, SECOND, THIRD, FOURTH]

export function describeScatter({ table, focus }: ScatterData, { words, units }: Telling): SlideParts {
  const { pairs, across, up } = table
  const chosen = pairs.filter((pair) => focus.includes(pair.up.region.code))
  const others = pairs.filter((pair) => !chosen.includes(pair))
  const name = (pair: Pair) => writeRegion(pair.up.region, words)
  const group = (of: readonly Pair[], title: string, colour: string, named: boolean): DeckSeries => ({
    name: title, colour, line: 0, marked: true, values: of.map((pair) => pair.up.shown), across: of.map((pair) => pair.across.shown),
    points: named ? of.map((pair, at) => ({ at, label: { text: cutText(name(pair), 10) } })) : [],
  })
  const series = [
    ...(others.length === 0 ? [] : [group(others, words.t('deck.regions'), chosen.length === 0 ? ACCENT : GREY, chosen.length === 0 && others.length <= NAMED)]),
    ...chosen.slice(0, NAMED).map((pair, at) => group([pair], name(pair), COLOURS[at % COLOURS.length] ?? ACCENT, true)),
  ]
  const chart: DeckChart = {
    kind: 'scatter', heading: '', categoryName: words.t('table.region'), categories: [...others, ...chosen.slice(0, NAMED)].map(name), series, overlapped: false, size: 13, labelSize: 12, ends: [],
    axis: axisOf(up, pairs.map((pair) => pair.up.shown), words.of(up)),
    across: axisOf(across, pairs.map((pair) => pair.across.shown), words.of(across)),
    said: (chosen.length > 0 ? chosen : pairs.slice(0, 40)).map((pair) => `${name(pair)}${words.t('list.colon')}${writeShown(pair.across, { indicator: across, units, words })}${words.t('list.comma')}${writeShown(pair.up, { indicator: up, units, words })}`).join(words.t('list.semicolon')),
  }
  return { legend: [], rows: [[{ kind: 'chart', weight: 1, chart }]], notes: listNotes(writeGaps(table.lane.map(({ row, indicator }) => ({ ...row, against: { zh: indicator.zh, en: indicator.en, value: null } })), words)) }
}

function axisOf(indicator: PublicIndicator, figures: readonly number[], title: string): DeckAxis {
  const range = chooseRange(Math.min(...figures), Math.max(...figures), 5, indicator.unit)
  return { ...range, format: formatAxis(range.step, indicator.unit), title, hidden: false }
}
