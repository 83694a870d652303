/** What a reader is: it orders and separates text, and heals nothing. */
import type { Bilingual } from '../model/text.ts'

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
}

export interface Reader {
  /** With the dot, lower case. */
  extensions: readonly string[]
  read: (bytes: Uint8Array) => ReadText | Problem
}

export function isProblem(result: object): result is Problem {
  return 'code' in result
}
