/** Sheets of cells as an .xlsx file, by write-excel-file; filters and links, which it does not know, are added to its sheets. */
import writeExcelFile from 'write-excel-file/universal'
import { getCellAddress, getSelfClosingTagMarkup, sanitizeTextContent } from 'write-excel-file/utility'
import type { CellObject, Feature, Row } from 'write-excel-file/universal'
import type { Sheet, SheetCell } from '../../compare/xlsx/sheet.ts'

/** A row as the library takes it, small: most cells are plain texts and numbers; with the links that stand in it. */
export interface Packed {
  cells: Row
  links: readonly { column: number; address: string }[]
}

export type PackedSheet = Omit<Sheet, 'rows'> & { rows: readonly Packed[] }

const NO_LINKS: Packed['links'] = []

export function packRow(cells: readonly SheetCell[]): Packed {
  const links = cells.flatMap(({ link }, column) => (link === undefined ? [] : [{ column, address: link }]))
  return { cells: cells.map(packCell), links: links.length === 0 ? NO_LINKS : links }
}

export function writeWorkbook(sheets: readonly PackedSheet[]): Promise<Blob> {
  const pages = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: sheet.rows.map((row) => row.cells),
    columns: sheet.widths.map((width) => ({ width })),
    ...(sheet.hasHead && { stickyRowsCount: 1 }),
  }))
  return writeExcelFile(pages, { features: [addFiltersAndLinks(sheets)] }).toBlob()
}

function packCell({ value, format, isBold, isWrapped, link }: SheetCell): Row[number] {
  if (value === null || value === '') return null
  if (format === undefined && link === undefined && isBold === undefined && isWrapped === undefined) return value
  const cell: CellObject = { value }
  if (format !== undefined) cell.format = format
  if (isBold === true) cell.fontWeight = 'bold'
  if (isWrapped === true) cell.wrap = true
  if (isBold === true || isWrapped === true) cell.alignVertical = 'top'
  if (link !== undefined) {
    cell.textColor = '#1f5a99'
    cell.textDecoration = { underline: true }
  }
  return cell
}

/** Both stand right behind the cells, in this order: our sheets have none of the parts that would come before or between them. */
function addFiltersAndLinks(sheets: readonly PackedSheet[]): Feature<Blob> {
  const found = sheets.map(({ rows }) => rows.flatMap(({ links }, row) => links.map(({ column, address }) => ({ ref: getCellAddress(row, column), address }))))
  const writeParts = ({ hasHead, rows, widths }: PackedSheet, links: readonly { ref: string }[]): string => {
    const filter = hasHead ? getSelfClosingTagMarkup('autoFilter', { ref: `A1:${endOf({ rows, widths })}` }) : ''
    const entries = links.map(({ ref }, index) => getSelfClosingTagMarkup('hyperlink', { ref, 'r:id': `link${index}` }))
    return filter + (entries.length === 0 ? '' : `<hyperlinks>${entries.join('')}</hyperlinks>`)
  }
  const writeTargets = (links: readonly { address: string }[]): string =>
    links.map(({ address }, index) => getSelfClosingTagMarkup('Relationship', { Id: `link${index}`, Type: HYPERLINK, Target: address, TargetMode: 'External' })).join('')
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform(xml, _, { sheetIndex }) {
            const place = xml.lastIndexOf(END) + END.length
            return xml.slice(0, place) + writeParts(sheets[sheetIndex]!, found[sheetIndex]!) + xml.slice(place)
          },
        },
        'xl/workbook.xml': { transform: (xml) => xml.replace('<definedNames/>', () => writeFilterNames(sheets)) },
        'xl/worksheets/_rels/sheet{id}.xml.rels': { insert: (_, { sheetIndex }) => writeTargets(found[sheetIndex]!) },
      },
    },
  }
}

/** A filter is also a hidden name of the workbook: LibreOffice looks for it there. */
function writeFilterNames(sheets: readonly PackedSheet[]): string {
  const names = sheets.flatMap((sheet, at) => (sheet.hasHead ? [`<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${sanitizeTextContent(`'${sheet.name}'!$A$1:${endOf(sheet).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`)}</definedName>`] : []))
  return `<definedNames>${names.join('')}</definedNames>`
}

/** The last cell. */
function endOf({ rows, widths }: Pick<PackedSheet, 'rows' | 'widths'>): string {
  return getCellAddress(rows.length - 1, widths.length - 1)
}

const END = '</sheetData>'
const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
