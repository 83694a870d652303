/** A chart as the part of an office file that its program draws it from, schema and all: ECMA-376, DrawingML charts. */
import { escapeXml, XML_HEAD } from './xml.ts'
import { PALETTES } from '../palette.ts'
import { layChartSheet } from './sheet_of.ts'
import { writeSeries } from './series_xml.ts'
import { fillOf, lineOf, textOf } from './paint_xml.ts'
import type { DeckAxis, DeckChart } from './deck.ts'

/** `workbook`: the id of the relationship to the workbook behind it. */
export function writeChartXml(chart: DeckChart, lang: string, workbook: string): string {
  const sheet = layChartSheet(chart)
  const series = chart.series.map((one, at) => writeSeries(chart, one, at, sheet.series[at]!, lang)).join('')
  return [
    XML_HEAD,
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:date1904 val="0"/><c:roundedCorners val="0"/>',
    `<c:chart>${chart.heading === '' ? '' : writeTitle(chart.heading, chart.size, lang)}<c:autoTitleDeleted val="${chart.heading === '' ? 1 : 0}"/>`,
    `<c:plotArea>${chart.kind === 'line' && chart.heading === '' ? LINE_LAYOUT : '<c:layout/>'}${writeGroup(chart, series)}${writeAxes(chart, lang)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textOf(chart.size, INK, lang)}`,
    `<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
  ].join('')
}

const { ink: INK, muted: MUTED, line: LINE, axis: AXIS } = PALETTES.light
const [ACROSS, UP] = ['111111111', '222222222']

/** Where the years of a line chart stand, as shares of it: names at the ends of its lines are placed by these. */
export const PLOT = { left: 0.08, top: 0.05, width: 0.9, height: 0.83 }
const LINE_LAYOUT = `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${PLOT.left}"/><c:y val="${PLOT.top}"/><c:w val="${PLOT.width}"/><c:h val="${PLOT.height}"/></c:manualLayout></c:layout>`

function writeGroup({ kind, overlapped }: DeckChart, series: string): string {
  const axes = `<c:axId val="${ACROSS}"/><c:axId val="${UP}"/>`
  if (kind === 'line') return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`
  if (kind === 'scatter') return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${axes}</c:scatterChart>`
  return `<c:barChart><c:barDir val="${kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="${kind === 'column' ? 25 : overlapped ? 45 : 30}"/><c:overlap val="${overlapped ? 100 : 0}"/>${axes}</c:barChart>`
}

function writeAxes(chart: DeckChart, lang: string): string {
  const { kind, axis, across, size } = chart
  if (kind === 'scatter') return writeValueAxis(ACROSS, UP, 'b', across ?? axis, chart, lang) + writeValueAxis(UP, ACROSS, 'l', axis, chart, lang)
  const lying = kind === 'bar'
  return [
    `<c:catAx><c:axId val="${ACROSS}"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/>`,
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${lineOf(AXIS, 0.75)}</c:spPr>${textOf(size, INK, lang)}`,
    `<c:crossAx val="${UP}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${lying ? '<c:tickLblSkip val="1"/>' : ''}<c:noMultiLvlLbl val="1"/></c:catAx>`,
    writeValueAxis(UP, ACROSS, lying ? 'b' : 'l', axis, chart, lang),
  ].join('')
}

function writeValueAxis(id: string, other: string, place: 'b' | 'l', axis: DeckAxis, { kind, size }: DeckChart, lang: string): string {
  const grid = axis.hidden ? '' : `<c:majorGridlines><c:spPr>${lineOf(LINE, 0.75)}</c:spPr></c:majorGridlines>`
  return [
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/><c:max val="${axis.max}"/><c:min val="${axis.min}"/></c:scaling><c:delete val="${axis.hidden ? 1 : 0}"/><c:axPos val="${place}"/>`,
    grid,
    kind === 'scatter' ? writeTitle(axis.title, size, lang, place === 'l') : '',
    `<c:numFmt formatCode="${escapeXml(axis.format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${kind === 'scatter' ? lineOf(AXIS, 0.75) : '<a:ln><a:noFill/></a:ln>'}</c:spPr>${textOf(size, MUTED, lang)}`,
    `<c:crossAx val="${other}"/><c:crosses val="${kind === 'bar' ? 'max' : kind === 'scatter' ? 'min' : 'autoZero'}"/><c:crossBetween val="${kind === 'scatter' ? 'midCat' : 'between'}"/><c:majorUnit val="${axis.step}"/></c:valAx>`,
  ].join('')
}

function writeTitle(text: string, size: number, lang: string, upwards = false): string {
  return `<c:title><c:tx><c:rich><a:bodyPr${upwards ? ' rot="-5400000" vert="horz"' : ''}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="0"/></a:pPr><a:r><a:rPr lang="${lang}" sz="${size * 100}" b="0">${fillOf(MUTED)}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
}
