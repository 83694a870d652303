/** How much a reader takes on. A file beyond a limit is refused with a word, so that one file never stops the rest. */

export interface Limits {
  /** Size of one file, in bytes, asked before it is read. */
  bytes: number
  /** Size of all that an archive or a document unpacks to, in bytes. */
  unpacked: number
  /** Files inside an archive or a document. */
  entries: number
  /** Pages of a PDF. */
  pages: number
  /** Seconds that one file may take. */
  seconds: number
}

/** An annual report is rarely longer than a hundred pages; each limit leaves room for ten times that. */
export const LIMITS: Limits = { bytes: 100e6, unpacked: 400e6, entries: 5000, pages: 1000, seconds: 120 }
