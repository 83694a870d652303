/** A particular as it is printed beside a text, with the words that say so. */
export interface Particular {
  /** The bare value; a date as YYYY-MM-DD. */
  value: string
  evidence: string
}

/** What a page or a document prints about its text, outside of it. Absent is what is not printed. */
export interface Particulars {
  title?: Particular
  /** Who issued it. */
  publisher?: Particular
  published?: Particular
  /** 索引号 */
  index_number?: Particular
}

/** One report as its reader delivered it. The text is verbatim and final: all healing happens in `fold`. */
export interface Report {
  /** Verbatim text; every span in the product points into it. */
  text: string
  /** Which reader made the text, with its version, for example `text/1`. */
  reader: string
  /** Offsets at which pages begin, empty where the format has no pages. */
  pages: number[]
  particulars?: Particulars
  /** File name without folders, where there is one. */
  fileName?: string
  /** Address at which the report was published, where somebody recorded it. */
  sourceUrl?: string
  /** What a person has said about the report; it wins over whatever the text suggests. */
  known?: { region?: string; body?: string; year?: number; kind?: 'annual' | 'half_year' | 'other'; published?: string }
}

/** Whether the lines of a text are those of printed pages: a paragraph then ends with a blank line, and its other line ends mean nothing. */
export function hasPrintedLines(reader: string): boolean {
  return reader.startsWith('pdf/')
}

/** `region-body-year-kind`, the key of a report everywhere outside the text itself. */
export function reportKey(key: { region: string; body: string; year: number; kind: string }): string {
  return `${key.region}-${key.body}-${key.year}-${key.kind}`
}

/** The first characters of every made-up report: a data set holds only such reports, or none. */
export const SYNTHETIC_MARK = '【合成】'
