/** Which headings open the parts that an annual report must have. A part without a heading is not found, whatever the text may say about it. */
import type { PartId } from '../model/lists.ts'
import type { Part, Section } from '../model/reading.ts'

/** A part in the folded text: the span of its heading, and where what it heads ends. */
export type FoldedPart = Omit<Part, 'heading'>

/**
 * Parts in order of the text. Top headings name their parts, one or several (存在的不足及下一步打算). Where the results stand under headings of
 * their own matters (一、强化执法), the first of these opens them. Below a top heading only words that cannot be a matter of the work itself
 * name another part: the first-responsibility duties above all, which often stand as (三) or 3. among the results.
 */
export function findParts(text: string, sections: readonly Section[]): FoldedPart[] {
  const parts: FoldedPart[] = []
  const found = new Set<PartId>()
  const add = (part: PartId, heading: Heading, until: number): void => {
    found.add(part)
    parts.push({ part, start: heading.start, end: heading.end, until })
  }
  for (const section of sections) {
    if (section.heading !== '') {
      const heading = readHeading(text, section.start, section.end, 1)
      const named = nameParts(section.heading)
      if (named.length > 0) for (const part of named) add(part, heading, section.end)
      else if (isPart(section.kind) && !found.has(section.kind)) add(section.kind, heading, section.end)
    }
    const minor = listMinor(text, section)
    minor.forEach((heading, index) => {
      const words = text.slice(heading.start, heading.end)
      const part = nameMinor(words, section.kind)
      if (part === null) return
      let next = index + 1
      while (next < minor.length && (minor[next]?.level ?? 0) > heading.level) next++
      add(part, heading, minor[next]?.start ?? section.end)
    })
  }
  return parts
}

interface Heading {
  start: number
  end: number
  level: number
}

const CUES: readonly [PartId, RegExp][] = [
  ['duties', /第一责任人|主要(?:负责人|负责同志|领导)\S{0,8}(?:履行|履职)/],
  ['other', /^其[他它](?:需要|需|有关|应当)?\S{0,6}(?:情况|事项|问题|工作)?$|其[他它]需要?(?:报告|说明)/],
  ['problems', /不足|存在的?(?:主要|突出)?(?:问题|困难)|主要问题|短板|薄弱环节|困难|^(?:主要)?问题$/],
  ['plans', /下一?步|下一年|下年度|下一?阶段|明年|来年|今后|打算|计划|安排|工作(?:思路|重点|目标|谋划)|努力方向|重点工作/],
  ['achievements', /成效|成绩|举措|做法|亮点|进展|(?:工作|基本|落实|推进|开展|建设)情况|取得/],
]

/** The parts that a top heading names, piece by piece, since one heading may name two. 下一步举措 is a plan, 主要举措 a result: the first cue of a piece decides. */
function nameParts(heading: string): PartId[] {
  const pieces = heading.replace(ORDINAL, '').split(/[及和与、,暨]|以及/)
  const named = pieces.flatMap((piece) => CUES.find(([, cue]) => cue.test(piece))?.[0] ?? [])
  // 党政主要负责人履行第一责任人职责,加强法治政府建设工作情况: what follows belongs to the duties.
  return [...new Set(named)].filter((part) => part !== 'achievements' || !named.includes('duties') || /成效|主要举措/.test(heading))
}

const MINOR: readonly [PartId, RegExp][] = [
  ['duties', /第一责任人(?!.*安全)|主要(?:负责人|负责同志)\S{0,8}(?:履行|履职)\S*法治/],
  ['other', /^其[他它]需要?(?:报告|说明)/],
  ['problems', /^(?:目前|当前|\d{4}年)?存在的?(?:主要|突出)?(?:问题|不足|困难|短板)(?!.*(?:整改|化解|解决))|^(?:主要|问题与|问题和)不足|^不足之处/],
  ['plans', /^(?:下一?步|下一年|下年度|明年|今后)\S*(?:打算|计划|安排|思路|工作|措施|方向)|^20\d{2}年\S*(?:打算|计划|安排|思路)$/],
  ['achievements', /^(?:\d{4}年)?\S{0,14}(?:主要|工作)(?:举措|成效|做法)/],
]

function nameMinor(heading: string, kind: Section['kind']): PartId | null {
  const words = heading.replace(ORDINAL, '')
  const part = MINOR.find(([, cue]) => cue.test(words))?.[0] ?? null
  // In a plan or among shortcomings the duties are something to be done, not a report about them.
  if (part === 'duties' && (kind === 'plans' || kind === 'problems')) return null
  return part === kind ? null : part
}

const NUMERALS = '一二三四五六七八九十'
const ORDINAL = /^(?:第[一二三四五六七八九十]{1,3}部分[ :、]?|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])\s*/

/** Numbered headings below the section's own: whole short lines, or the lead words of a paragraph. */
function listMinor(text: string, section: Section): Heading[] {
  const found: Heading[] = []
  let line = section.start
  // The first line of a section with a heading is that heading.
  if (section.heading !== '') line = nextLine(text, line, section.end)
  for (; line < section.end; line = nextLine(text, line, section.end)) {
    let from = line
    while (from < section.end && (text[from] === ' ' || text[from] === '\t')) from++
    const level = levelAt(text, from)
    if (level > 0) found.push(readHeading(text, from, section.end, level))
  }
  return found.filter((heading) => heading.end > heading.start)
}

/** 2 for 一、 and (一), 3 for 1. and (1), 0 for a line that is no numbered one. */
function levelAt(text: string, at: number): number {
  const c = text[at] ?? ''
  if (c === '(') {
    // At most three characters in between, looked at one by one: a search could run through the whole text.
    if (text[at + 2] !== ')' && text[at + 3] !== ')' && text[at + 4] !== ')') return 0
    return NUMERALS.includes(text[at + 1]!) ? 2 : isDigit(text[at + 1]!) ? 3 : 0
  }
  if (NUMERALS.includes(c) && c !== '') return text[at + 1] === '、' ? 2 : 0
  if (!isDigit(c)) return 0
  const mark = isDigit(text[at + 1] ?? '') ? at + 2 : at + 1
  return text[mark] === '、' || (text[mark] === '.' && !isDigit(text[mark + 1] ?? '')) ? 3 : 0
}

/** Longest lead words that still head a paragraph. */
const LEAD = 60

/** From `start` to the first full stop or the end of the line; empty where that is too long for a heading. */
function readHeading(text: string, start: number, limit: number, level: number): Heading {
  let end = start
  while (end < limit && end - start <= LEAD + 10 && !ENDS.has(text.charCodeAt(end))) end++
  while (end > start && ' \t\r,'.includes(text[end - 1]!)) end--
  return { start, end: end - start > LEAD + 10 ? start : end, level }
}

const ENDS = new Set([...'\n。;:'].map((c) => c.charCodeAt(0)))

function nextLine(text: string, at: number, limit: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 || end >= limit ? limit : end + 1
}

function isDigit(c: string): boolean {
  return c >= '0' && c <= '9'
}

function isPart(kind: Section['kind']): kind is Section['kind'] & PartId {
  return kind !== 'opening' && kind !== 'boilerplate'
}
