/** One file on its way into `data/reports`: read, with a key that is proposed, said, or still missing. */
import { basename } from 'node:path'
import { proposeKey } from '../../src/extract/propose.ts'
import { ingestText } from '../../src/ingest.ts'
import { findDivision, pathOf } from '../../src/model/gazetteer.ts'
import { readBytes } from '../../src/read/index.ts'
import { LIMITS } from '../../src/read/limits.ts'
import { isProblem } from '../../src/read/reader.ts'
import { sha256 } from '../data/hash.ts'
import { readSource } from '../data/sources.ts'
import { BUILD_READERS, surround } from '../read/formats.ts'
import type { Said, Wanted } from './gather.ts'
import type { Lexicon } from '../../src/extract/index.ts'
import type { Ingested } from '../../src/ingest.ts'
import type { Gazetteer } from '../../src/model/gazetteer.ts'
import type { ReportKind } from '../../src/model/lists.ts'
import type { Proposal } from '../../src/model/proposal.ts'
import type { Limits } from '../../src/read/limits.ts'
import type { ReadText } from '../../src/read/reader.ts'
import type { Bilingual } from '../../src/model/text.ts'

export interface Tools {
  lexicon: Lexicon
  gazetteer: Gazetteer
  limits?: Limits
}

export interface Draft {
  path: string
  bytes: Uint8Array
  sha256: string
  text: ReadText
  proposal: Proposal
  said: Said
}

/** What only a person can say. `kind`: the title is not that of an annual report. */
export type Missing = 'region' | 'year' | 'kind'

export interface Key {
  region: string
  body: string
  year: number
  kind: ReportKind
}

/** The file read; or why it cannot be. */
export async function openDraft({ path, said }: Wanted, { gazetteer, limits = LIMITS }: Tools): Promise<Draft | { refused: Bilingual }> {
  const bytes = readSource('', path, limits)
  if (!(bytes instanceof Uint8Array)) return { refused: bytes }
  const text = await readBytes(basename(path), bytes, surround(limits), BUILD_READERS)
  if (isProblem(text)) return { refused: text }
  const proposal = proposeKey({ text: text.text, reader: text.reader, fileName: basename(path), ...(said.source_url && { sourceUrl: said.source_url }) }, gazetteer)
  return { path, bytes, sha256: sha256(bytes), text, proposal, said }
}

export function listMissing({ said, proposal }: Draft): Missing[] {
  return [
    // The year first: which code is valid depends on it.
    ...(said.year || proposal.year !== null ? [] : (['year'] as const)),
    ...(said.region || proposal.region !== null ? [] : (['region'] as const)),
    ...(said.kind || proposal.kind !== 'other' ? [] : (['kind'] as const)),
  ]
}

/** The key, where nothing is missing: what was said before what the text suggests. */
export function keyOf({ said, proposal }: Draft): Key {
  return { region: said.region || proposal.region || '', body: said.body || proposal.body, year: Number(said.year || proposal.year), kind: said.kind || proposal.kind }
}

/** What is wrong with a key that a person said: a code that no division had in that year, a body that is on no list. */
export function checkKey(key: Key, { gazetteer }: Tools): Bilingual | null {
  if (!gazetteer.bodies.some(({ id }) => id === key.body) && key.body !== 'government') {
    return { zh: `部门 ${key.body} 不在 data/regions/bodies.csv 中，请改为其中的编号`, en: `body ${key.body} is not in data/regions/bodies.csv; write an id of that file` }
  }
  if (findDivision(gazetteer.index, key.region, key.year) !== undefined) return null
  const now = findDivision(gazetteer.index, key.region)
  const hint = now === undefined ? { zh: '', en: '' } : { zh: `（${now.name}，${now.from ?? ''}—${now.until ?? ''}）`, en: ` (${now.name}, ${now.from ?? ''}–${now.until ?? ''})` }
  return { zh: `${key.year} 年没有代码为 ${key.region} 的区划${hint.zh}，请核对代码和年度`, en: `no division had the code ${key.region} in ${key.year}${hint.en}; check code and year` }
}

/** Names from the province down to the reporter. */
export function nameRegion({ region, year }: Pick<Key, 'region' | 'year'>, { gazetteer }: Tools): string[] {
  const division = findDivision(gazetteer.index, region, year)
  return division === undefined ? [region] : pathOf(gazetteer.index, division, year).map(({ name }) => name)
}

/** The report as the build will read it. */
export function readDraft(draft: Draft, { lexicon, gazetteer }: Tools): Ingested {
  const { said } = draft
  return ingestText(basename(draft.path), draft.text, {
    lexicon,
    gazetteer,
    known: { ...keyOf(draft), ...(said.published && { published: said.published }) },
    ...(said.source_url && { sourceUrl: said.source_url }),
  })
}
