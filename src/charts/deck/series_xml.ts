/** One series of a chart: its cells, how each of its figures looks, what stands at them. */
import { escapeXml } from './xml.ts'
import { PALETTES } from '../palette.ts'
import { fillOf, lineOf, stripesOf, textOf } from './paint_xml.ts'
import type { DeckChart, DeckPoint, DeckSeries, Label, Look } from './deck.ts'
import type { SeriesCells } from './sheet_of.ts'

export function writeSeries(chart: DeckChart, series: DeckSeries, at: number, cells: SeriesCells, lang: string): string {
  const { kind, categories } = chart
  const isBar = kind === 'bar' || kind === 'column'
  const look = isBar ? `<c:spPr>${paintBar('solid', series.colour)}</c:spPr><c:invertIfNegative val="0"/>` : `<c:spPr>${series.line === 0 ? '<a:ln><a:noFill/></a:ln>' : lineOf(series.colour, series.line)}</c:spPr>${writeMarker(series, 'solid', series.colour)}`
  const points = series.points.filter((point) => point.look !== undefined || point.colour !== undefined)
  return [
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>${cells.name}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
    look,
    ...points.map((point) => writePoint(point, series, isBar)),
    writeLabels(chart, series, lang, chart.labelSize),
    kind === 'scatter' ? `<c:xVal>${numbersOf(cells.across, series.across ?? [])}</c:xVal><c:yVal>${numbersOf(cells.values, series.values)}</c:yVal>` : `<c:cat><c:strRef><c:f>${cells.across}</c:f><c:strCache><c:ptCount val="${categories.length}"/>${categories.map((text, index) => `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`).join('')}</c:strCache></c:strRef></c:cat><c:val>${numbersOf(cells.values, series.values)}</c:val>`,
    isBar ? '' : '<c:smooth val="0"/>',
    '</c:ser>',
  ].join('')
}

/** Gaps have no point at all: neither 0 nor an empty one. */
function numbersOf(cells: string, values: readonly (number | null)[]): string {
  return `<c:numRef><c:f>${cells}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${values.map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`)).join('')}</c:numCache></c:numRef>`
}

function writePoint({ at, look = 'solid', colour }: DeckPoint, series: DeckSeries, isBar: boolean): string {
  const paint = colour ?? series.colour
  if (isBar) return `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${paintBar(look, paint)}</c:spPr></c:dPt>`
  return `<c:dPt><c:idx val="${at}"/>${writeMarker(series, look, paint)}<c:bubble3D val="0"/>${series.line === 0 ? '' : `<c:spPr>${lineOf(series.colour, series.line)}</c:spPr>`}</c:dPt>`
}

function paintBar(look: Look, colour: string): string {
  if (look === 'solid') return `${fillOf(colour)}<a:ln><a:noFill/></a:ln>`
  return (look === 'hollow' ? fillOf(PAPER) : stripesOf(colour)) + lineOf(colour, 1.5)
}

function writeMarker({ line, marked }: DeckSeries, look: Look, colour: string): string {
  if (line > 0 && !marked) return '<c:marker><c:symbol val="none"/></c:marker>'
  return `<c:marker><c:symbol val="circle"/><c:size val="8"/><c:spPr>${fillOf(look === 'solid' ? colour : PAPER)}${lineOf(colour, 1.5)}</c:spPr></c:marker>`
}

function writeLabels({ kind }: DeckChart, series: DeckSeries, lang: string, size: number): string {
  const place = kind === 'bar' || kind === 'column' ? 'outEnd' : 'r'
  const one = ({ at, label }: DeckPoint): string => (label === undefined ? '' : `<c:dLbl><c:idx val="${at}"/>${writeLabel(label, size, lang)}<c:dLblPos val="${place}"/>${showValue(true)}</c:dLbl>`)
  return `<c:dLbls>${[...series.points].sort((a, b) => a.at - b.at).map(one).join('')}${showValue(false)}</c:dLbls>`
}

function writeLabel(label: Label, size: number, lang: string): string {
  const plain = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>'
  if ('format' in label) return `<c:numFmt formatCode="${escapeXml(label.format)}" sourceLinked="0"/>${plain}${textOf(size, INK, lang)}`
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="${lang}" sz="${Math.round(size * 100)}">${fillOf(INK)}</a:rPr><a:t>${escapeXml(label.text)}</a:t></a:r></a:p></c:rich></c:tx>${plain}`
}

function showValue(shown: boolean): string {
  return `<c:showLegendKey val="0"/><c:showVal val="${shown ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`
}

const { ink: INK, paper: PAPER } = PALETTES.light
