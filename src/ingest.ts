/** One published file → one reading. The build and the page's worker both call it; it touches neither disk nor network. */
import { readReport } from './extract/index.ts'
import { readBytes } from './read/index.ts'
import { isProblem } from './read/reader.ts'
import type { Problem, Reader, ReadText, Surroundings } from './read/reader.ts'
import type { Explained, Lexicon } from './extract/index.ts'
import type { Gazetteer } from './model/gazetteer.ts'
import type { Report } from './model/report.ts'

export interface IngestFile {
  /** File name; its ending decides the reader. Folders in front of it are ignored. */
  name: string
  bytes: Uint8Array
}

export interface IngestOptions {
  lexicon: Lexicon
  /** null: the region is not looked for. */
  gazetteer: Gazetteer | null
  /** What a person has said about the report; it wins. */
  known?: Report['known']
  sourceUrl?: string
  explain?: boolean
  /** Limits and what a reader cannot reach by itself. */
  surroundings?: Surroundings
  /** The formats that are read, if not those that work everywhere. */
  readers?: readonly Reader[]
}

export type Ingested = { ok: true; report: Report; reading: Explained; notices: Problem[] } | { ok: false; problem: Problem }

/** Reads the bytes, then the report. Never throws: what cannot be read is a problem with a cure. */
export async function ingest(file: IngestFile, options: IngestOptions): Promise<Ingested> {
  return ingestText(file.name, await readBytes(file.name, file.bytes, options.surroundings, options.readers), options)
}

/** Reads the report, where its text is there already. */
export function ingestText(name: string, read: ReadText | Problem, options: IngestOptions): Ingested {
  if (isProblem(read)) return { ok: false, problem: read }
  const { notices, ...text } = read
  const report: Report = {
    ...text,
    fileName: name.split(/[/\\]/).at(-1) ?? name,
    ...(options.known && { known: options.known }),
    ...(options.sourceUrl && { sourceUrl: options.sourceUrl }),
  }
  try {
    return { ok: true, report, reading: readReport(report, options.lexicon, options.gazetteer, { explain: options.explain ?? false }), notices }
  } catch (error) {
    return { ok: false, problem: describeFailure(error) }
  }
}

function describeFailure(error: unknown): Problem {
  const detail = error instanceof Error ? error.message : String(error)
  return {
    code: 'extractor_failed',
    zh: `读数时程序出错（${detail}）。这是程序的问题，请把此文件发给维护者。`,
    en: `The program failed while reading (${detail}). This is a fault of the program: please send the file to its maintainers.`,
  }
}
