/** A sheet of a workbook as plain cells; what writes the file is handed these. */

export interface SheetCell {
  value: string | number | null
  /** A spreadsheet's number format. */
  format?: string
  isBold?: true
  /** Broken into lines at the width of its column. */
  isWrapped?: true
  /** Leads to this address. */
  link?: string
}

export interface Sheet {
  name: string
  /** In characters, a column each. */
  widths: readonly number[]
  rows: readonly (readonly SheetCell[])[]
  /** The first row is a head: it stays in sight, and each column can be filtered by it. */
  hasHead: boolean
}

/** So many rows go into a workbook. Excel itself ends at 1,048,576; the writer keeps a sheet as one text, which browsers bear to about here. */
export const ROW_LIMIT = 500_000
/** Excel takes no more links in a sheet. */
export const LINK_LIMIT = 65_530
/** Excel takes no longer text in a cell. */
const TEXT_LIMIT = 32_767

export function plainCell(value: string): SheetCell {
  return { value: value.length > TEXT_LIMIT ? `${value.slice(0, TEXT_LIMIT - 1)}…` : value }
}

export function boldCell(value: string): SheetCell {
  return { ...plainCell(value), isBold: true }
}

export function wrappedCell(value: string): SheetCell {
  return { ...plainCell(value), isWrapped: true }
}
