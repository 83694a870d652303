/** One file → its digest in the store and its two files in the data set. What a worker does, file by file; nothing but a few words about it is handed back. */
import { findDivision } from '../../src/model/gazetteer.ts'
import { describeRegion } from '../../src/model/region_entry.ts'
import { collectReport } from './collect.ts'
import { correctReport } from './correct.ts'
import { digestReport } from './digest.ts'
import { sha256 } from './hash.ts'
import { readSource, statSource } from './sources.ts'
import { writeDigest } from './store.ts'
import { isSynthetic } from './synthetic.ts'
import { putByContent } from './write.ts'
import type { Lexicon } from '../../src/extract/index.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import type { Correction } from '../../src/model/correction.ts'
import type { Gazetteer } from '../../src/model/gazetteer.ts'
import type { ManifestRow } from '../../src/model/manifest.ts'
import type { Bilingual } from '../../src/model/text.ts'
import type { Limits } from '../../src/read/limits.ts'
import type { Remark } from './collect.ts'
import type { CorrectionRemark } from './correct.ts'

export interface Task {
  file: string
  row: ManifestRow | undefined
  /** What the last build took from it. */
  before: Taken | undefined
}

/** What was found in a file. */
export interface Taken {
  file: string
  /** Size and time of change: while they are the same, nobody looks into the file. */
  size: number
  changed: number
  sha256: string
  /** What the manifest said of it. */
  said: string
  /** Name of its digest; null where it cannot be used: it has no key, or its region did not exist in that year. */
  id: string | null
  key: string
  region: string
  body: string
  year: number
  synthetic: boolean
  /** Paths of its two files in the data set. */
  files: string[]
  remarks: Remark[]
  /** Hash of the corrections about it, and what they gave rise to say. */
  corrected: string
  unapplied: CorrectionRemark[]
}

export interface TakeTools {
  reportsDir: string
  outDir: string
  storeDir: string
  strict: boolean
  limits: Limits
  /** `hashProgram` */
  program: string
  catalogue: Catalogue
  lexicon: Lexicon
  gazetteer: Gazetteer
  corrections: readonly Correction[]
}

/** Reads the report, unless the very bytes have been read before. */
export async function takeReport({ file, row, before }: Task, tools: TakeTools): Promise<{ taken: Taken; written: number }> {
  const { size, changed } = statSource(tools.reportsDir, file) ?? { size: 0, changed: 0 }
  const bytes = readSource(tools.reportsDir, file, tools.limits)
  if (!(bytes instanceof Uint8Array)) return { taken: refuseTask(file, row, bytes, tools), written: 0 }
  const hash = sha256(bytes)
  if (before !== undefined && before.sha256 === hash) return { taken: { ...before, size, changed }, written: 0 }
  const { report: plain, remarks } = await collectReport(file, bytes, row, tools)
  const none: Taken = { file, size, changed, sha256: hash, said: describeRow(row), id: null, key: '', region: '', body: '', year: 0, synthetic: false, files: [], remarks, corrected: hashCorrections('', tools.corrections), unapplied: [] }
  if (plain === null) return { taken: none, written: 0 }
  const { key, region, body, year } = plain.entry
  const synthetic = isSynthetic(plain.text)
  const division = findDivision(tools.gazetteer.index, region, year)
  const found = { ...none, key, region, body, year, synthetic, corrected: hashCorrections(key, tools.corrections) }
  if (division === undefined) return { taken: found, written: 0 }
  // Corrections are about real reports.
  const { report, told } = correctReport(plain, synthetic ? [] : tools.corrections.filter((one) => one.report === key), tools.catalogue)
  let written = 0
  const digest = digestReport(report, describeRegion(division, tools.gazetteer.english), tools.catalogue, (stem, value) => {
    const { name, isNew } = putByContent(tools.outDir, stem, JSON.stringify(value))
    if (isNew) written++
    return name
  })
  const id = sha256([tools.program, file, hash, none.said, found.corrected].join('\n')).slice(0, 32)
  writeDigest(tools.storeDir, id, digest)
  return { taken: { ...found, id, files: [digest.reading, digest.explanations], unapplied: told }, written }
}

/** What is known of a file that cannot be had; it is asked for again the next time. */
function refuseTask(file: string, row: ManifestRow | undefined, { zh, en }: Bilingual, tools: TakeTools): Taken {
  return { file, size: 0, changed: 0, sha256: '', said: describeRow(row), id: null, key: '', region: '', body: '', year: 0, synthetic: false, files: [], remarks: [{ file, weight: 'error', zh, en }], corrected: hashCorrections('', tools.corrections), unapplied: [] }
}

export function describeRow(row: ManifestRow | undefined): string {
  return row === undefined ? '' : sha256(JSON.stringify(row)).slice(0, 16)
}

/** Empty where there are none, as for nearly every report. */
export function hashCorrections(key: string, corrections: readonly Correction[]): string {
  const own = corrections.filter((one) => one.report === key)
  return own.length === 0 ? '' : sha256(JSON.stringify(own)).slice(0, 16)
}
