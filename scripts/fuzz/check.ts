/** What must hold for any text whatever. */
import { readReport } from '../../src/extract/index.ts'
import { ingestText } from '../../src/ingest.ts'
import { FLAGS, MENTION_KINDS, RULES } from '../../src/model/lists.ts'
import { readingSchema } from '../../src/model/reading.ts'
import { readText } from '../../src/read/text.ts'
import type { Lexicon } from '../../src/extract/index.ts'
import type { Gazetteer } from '../../src/model/gazetteer.ts'
import type { Mention, Reading } from '../../src/model/reading.ts'
import type { Case } from './make.ts'

export interface Fault {
  /** Which promise was broken; a smaller case counts as the same only with the same code. */
  code: string
  detail: string
}

export interface Checked {
  fault: Fault | null
  /** Length of the text in UTF-16 units, 0 where the bytes were refused. */
  length: number
  mentions: number
  digitRuns: number
  /** Code of the problem where the bytes could not be read as text. */
  refused: string | null
}

/** How much is asked of a case beyond the promises that hold for all: the closed lists and schema, reading twice, the resolver. */
export interface Depth {
  schema: boolean
  twice: boolean
  gazetteer: Gazetteer | null
}

export function checkCase(one: Case, lexicon: Lexicon, { schema, twice, gazetteer }: Depth): Checked {
  const none = { length: 0, mentions: 0, digitRuns: 0, refused: null }
  const fail = (code: string, detail: string): Checked => ({ ...none, fault: { code, detail } })
  const read = (explain: boolean): { text: string; reading: Reading } | Checked => {
    if ('text' in one) return { text: one.text, reading: readReport({ text: one.text, reader: 'text/1', pages: [] }, lexicon, gazetteer, { explain }) }
    const result = ingestText('a.txt', readText(one.bytes), { lexicon, gazetteer, explain })
    if (result.ok) return { text: result.report.text, reading: result.reading }
    if (result.problem.code === 'extractor_failed') return fail(`exception ${result.problem.en}`, result.problem.en)
    return result.problem.zh === '' || result.problem.en === '' ? fail('problem', `no words for ${result.problem.code}`) : { ...none, fault: null, refused: result.problem.code }
  }
  try {
    const first = read(false)
    if ('fault' in first) return first
    const { text, reading } = first
    const fault = checkReading(text, reading, lexicon) ?? (schema ? checkSchema(reading) : null) ?? (twice ? checkSame(reading, read(true)) : null)
    return { fault, length: text.length, mentions: reading.mentions.length, digitRuns: reading.accounting.digit_runs, refused: null }
  } catch (error) {
    const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return fail(`exception ${words}`, error instanceof Error ? (error.stack ?? words) : words)
  }
}

function checkReading(text: string, reading: Reading, lexicon: Lexicon): Fault | null {
  const { mentions, findings, accounting, sections } = reading
  let end = 0
  for (const [k, mention] of mentions.entries()) {
    const code = mention.start < end ? 'overlap' : checkMention(mention, text, lexicon)
    if (code !== null) return { code, detail: `${k}: ${JSON.stringify(mention)}` }
    end = mention.end
  }
  for (const finding of findings) {
    if (!(finding.rule in RULES) || finding.mentions.some((index) => mentions[index] === undefined)) return { code: 'finding', detail: JSON.stringify(finding) }
  }
  for (const section of sections) if (!(section.start >= 0 && section.start <= section.end && section.end <= text.length)) return { code: 'section', detail: JSON.stringify(section) }
  return checkDigits(text, reading) ?? checkJson(reading) ?? (Object.values(accounting.by_kind).reduce((sum, count) => sum + count, 0) === mentions.length ? null : { code: 'by_kind', detail: JSON.stringify(accounting) })
}

/** Which promise a mention breaks, null for none. */
function checkMention(mention: Mention, text: string, lexicon: Lexicon): string | null {
  const { start, end, surface, sentence, id, value, kind, indicator, also, unit, flags, scope, basis, entity } = mention
  if (!(start >= 0 && end > start && end <= text.length)) return 'span_outside'
  if (text.slice(start, end) !== surface) return 'span_untrue'
  if (!(sentence[0] >= 0 && sentence[0] <= start && sentence[1] >= end && sentence[1] <= text.length)) return 'sentence'
  if (!/^[0-9a-f]{10}$/.test(id)) return 'id'
  if (value !== null && !Number.isFinite(value)) return 'value'
  if (kind === 'observation' && (indicator === null || value === null || unit === null)) return 'observation'
  if (!MENTION_KINDS.includes(kind) || flags.some((flag) => !(flag in FLAGS))) return 'lists'
  if (indicator !== null && !lexicon.byId.has(indicator)) return 'indicator'
  if (also.some((other) => !lexicon.byId.has(other))) return 'indicator'
  if ([scope, basis, entity].some((part) => part !== null && (part === '' || !text.includes(part)))) return 'verbatim'
  return null
}

/** Every run of digits lies in exactly one mention; counted here anew, since the accounting must not vouch for itself. */
function checkDigits(text: string, { mentions, accounting }: Reading): Fault | null {
  let runs = 0
  let k = 0
  for (const match of text.matchAll(/[0-9０-９]+/g)) {
    runs++
    const start = match.index
    const end = start + match[0].length
    while (k < mentions.length && mentions[k]!.end <= start) k++
    const owner = mentions[k]
    if (owner === undefined || owner.start > start || owner.end < end) return { code: 'digits', detail: `${match[0]} at ${start} lies in no single mention` }
  }
  return accounting.digit_runs === runs && accounting.accounted === runs ? null : { code: 'accounting', detail: `${runs} runs, ${JSON.stringify(accounting)}` }
}

function checkJson(reading: Reading): Fault | null {
  const json = JSON.stringify(reading)
  return JSON.stringify(JSON.parse(json)) === json ? null : { code: 'json', detail: 'does not come back from JSON as it was' }
}

function checkSchema(reading: Reading): Fault | null {
  const result = readingSchema.safeParse(reading)
  return result.success ? null : { code: 'schema', detail: result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ') }
}

/** Reading again, with reasons, gives the same: nothing is remembered from text to text. */
function checkSame(reading: Reading, again: { reading: Reading } | Checked): Fault | null {
  if ('fault' in again) return { code: 'twice', detail: 'refused the second time' }
  const second: Reading & { explain?: unknown } = { ...again.reading }
  delete second.explain
  return JSON.stringify(second) === JSON.stringify(reading) ? null : { code: 'twice', detail: 'the second reading differs' }
}
