/** Columns of a large table: texts as codes into a list of distinct texts, numbers as they are. Nothing is kept by row but numbers. */

/** As narrow as the number of keys allows: a column of four levels takes a byte a row. */
export type Codes = Uint8Array | Uint16Array | Uint32Array

export interface TextColumn {
  kind: 'text'
  /** A place in `keys` for each row. */
  codes: Codes
  /** The distinct texts as the data has them; the empty text is a blank. */
  keys: readonly string[]
}

export interface NumberColumn {
  kind: 'number'
  /** NaN is a blank. */
  values: Float64Array | Float32Array
}

export type Column = TextColumn | NumberColumn

/** Columns by name, all with one entry a row. */
export interface Grid {
  size: number
  columns: ReadonlyMap<string, Column>
}

/** How a text of a column is shown, found and put in order; `order` decides first, then `text`. */
export interface Label {
  text: string
  /** All that a search may find it by, in lower case. */
  search: string
  order: string
}

/** The labels of a column's keys, in their order: what a language makes of them. */
export type Labels = ReadonlyMap<string, readonly Label[]>

/** A column of texts from one text a row. */
export function encodeTexts(texts: readonly string[]): TextColumn {
  const places = new Map<string, number>()
  const codes = new Uint32Array(texts.length)
  for (let row = 0; row < texts.length; row++) {
    const text = texts[row]!
    let place = places.get(text)
    if (place === undefined) places.set(text, (place = places.size))
    codes[row] = place
  }
  return { kind: 'text', codes: narrow(codes, places.size), keys: [...places.keys()] }
}

/** Codes in the smallest array that holds so many keys. */
export function narrow(codes: Codes, keys: number): Codes {
  return keys <= 0x100 ? Uint8Array.from(codes) : keys <= 0x10000 ? Uint16Array.from(codes) : codes
}

/** The same column with other keys: each code leads where `map` sends its key, so that many keys may become one. */
export function mapKeys(column: TextColumn, map: (key: string) => string): TextColumn {
  const places = new Map<string, number>()
  const moved = Uint32Array.from(column.keys, (key) => {
    const text = map(key)
    const place = places.get(text) ?? places.size
    places.set(text, place)
    return place
  })
  return { kind: 'text', codes: narrow(column.codes.map((code) => moved[code]!), places.size), keys: [...places.keys()] }
}

/** A column as one of texts, a blank number as the empty text. */
export function asTexts(column: Column): TextColumn {
  return column.kind === 'text' ? column : encodeTexts(Array.from<number, string>(column.values, (value) => (Number.isNaN(value) ? '' : String(value))))
}

/** Every row, in the order of the data. */
export function allRows(grid: Grid): Uint32Array {
  const rows = new Uint32Array(grid.size)
  for (let row = 0; row < rows.length; row++) rows[row] = row
  return rows
}
