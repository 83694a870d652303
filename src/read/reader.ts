/** What a reader is: it orders and separates text, and heals nothing. */
import type { Bilingual } from '../model/text.ts'
import type { Particulars } from '../model/report.ts'
import type { Limits } from './limits.ts'

/** Why a file cannot be read, and what to do about it. */
export interface Problem extends Bilingual {
  code: string
}

/** What a reader delivers. */
export interface ReadText {
  /** Verbatim and final: every span points into it. */
  text: string
  /** Reader and version, for example `text/1`. */
  reader: string
  /** Offsets at which pages begin; empty where the format has none. */
  pages: number[]
  /** What was decided about the file and should be seen, such as an encoding that it does not name. */
  notices: Problem[]
  /** What is printed about the text outside of it, such as the issuing body on a page. */
  particulars?: Particulars
}

/** What surrounds a reader: how much it may take on, and what it cannot reach by itself. */
export interface Surroundings {
  limits: Limits
  /** Milliseconds, from any beginning; without it no reader looks at the time. */
  now?: () => number
  /** A file of the library that reads PDF, such as `cmaps/GBK-EUC-H.bcmap`; without it a PDF whose Chinese fonts are not embedded cannot be read. */
  loadAsset?: (path: string) => Promise<Uint8Array>
}

export type Read = (bytes: Uint8Array, surroundings: Surroundings) => ReadText | Problem | Promise<ReadText | Problem>

export interface Reader {
  /** With the dot, lower case. */
  extensions: readonly string[]
  /** Its library is loaded at the first file of the format. */
  load: () => Promise<Read>
}

export function isProblem(result: object): result is Problem {
  return 'code' in result
}
