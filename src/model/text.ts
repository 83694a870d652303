/** Half-open range of UTF-16 offsets into a text: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

/** One sentence for people, in the two languages of the product. */
export interface Bilingual {
  zh: string
  en: string
}

/** The order of code units: the same in every place and language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
