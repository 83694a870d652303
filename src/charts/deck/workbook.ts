/** The parts of the workbook inside a chart: one sheet of texts and numbers, which opens when the chart's data are edited. */
import { escapeXml, XML_HEAD } from './xml.ts'
import { nameColumn, SHEET_NAME } from './sheet_of.ts'
import type { SheetValue } from './sheet_of.ts'

/** Path → content. */
export function writeChartWorkbook(rows: readonly (readonly SheetValue[])[]): Map<string, string> {
  const texts: string[] = []
  const places = new Map<string, number>()
  const placeOf = (text: string): number => {
    const known = places.get(text) ?? texts.push(text) - 1
    places.set(text, known)
    return known
  }
  const sheet = rows.map((row, at) => `<row r="${at + 1}">${row.map((value, column) => writeCell(value, `${nameColumn(column)}${at + 1}`, placeOf)).join('')}</row>`).join('')
  return new Map([
    ['[Content_Types].xml', `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${PARTS.map(([path, type]) => `<Override PartName="/xl/${path}" ContentType="${SHEET_TYPE}.${type}+xml"/>`).join('')}</Types>`],
    ['_rels/.rels', `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
    ['xl/workbook.xml', `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><sheets><sheet name="${SHEET_NAME}" sheetId="1" r:id="rId1"/></sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${['worksheet', 'styles', 'sharedStrings'].map((type, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/relationships/${type}" Target="${PARTS[at + 1]?.[0] ?? ''}"/>`).join('')}</Relationships>`],
    ['xl/styles.xml', `${XML_HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`],
    ['xl/worksheets/sheet1.xml', `${XML_HEAD}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="28" customWidth="1"/></cols><sheetData>${sheet}</sheetData></worksheet>`],
    ['xl/sharedStrings.xml', `${XML_HEAD}<sst xmlns="${MAIN}" uniqueCount="${texts.length}">${texts.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')}</sst>`],
  ])
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const PARTS = [
  ['workbook.xml', 'sheet.main'],
  ['worksheets/sheet1.xml', 'worksheet'],
  ['styles.xml', 'styles'],
  ['sharedStrings.xml', 'sharedStrings'],
] as const

function writeCell(value: SheetValue, ref: string, placeOf: (text: string) => number): string {
  if (value === null) return ''
  return typeof value === 'number' ? `<c r="${ref}"><v>${value}</v></c>` : `<c r="${ref}" t="s"><v>${placeOf(value)}</v></c>`
}
