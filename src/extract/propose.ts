/** Whose report a text is, for which year, and what says so: shown to the person who decides, before anything is written. */
import type { Gazetteer } from '../model/gazetteer.ts'
import { findDivision, pathOf } from '../model/gazetteer.ts'
import { hasPrintedLines } from '../model/report.ts'
import type { Proposal, ProposedRegion } from '../model/proposal.ts'
import type { Report } from '../model/report.ts'
import type { Bilingual } from '../model/text.ts'
import { fold, verbatimEnd, verbatimStart } from './fold.ts'
import { identifyReporter } from './region.ts'

/**
 * The key that the text, the file's name and the address speak for. `region` and `year` are null where they say too little: then a person
 * must say. What was said about the report already (`report.known`) is not looked at.
 */
export function proposeKey(report: Pick<Report, 'text' | 'fileName' | 'sourceUrl'> & Partial<Pick<Report, 'reader'>>, gazetteer: Gazetteer): Proposal {
  const folded = fold(report.text, hasPrintedLines(report.reader ?? ''))
  const found = identifyReporter({
    folded: folded.text,
    ...(report.fileName !== undefined && { fileName: report.fileName }),
    ...(report.sourceUrl !== undefined && { sourceUrl: report.sourceUrl }),
  }, gazetteer)
  const quote = ({ start, end }: { start: number; end: number }): string => report.text.slice(verbatimStart(folded, start), verbatimEnd(folded, end)).replace(/\s+/g, ' ')
  const title = found.title === null ? null : quote(found.title)
  const { year, yearEvidence } = found
  const yearLine = yearEvidence === null ? null : lineAround(folded.text, yearEvidence)
  return {
    region: found.region,
    status: found.status,
    candidates: found.candidates.flatMap(({ code, score }) => nameCandidate(code, score, year, gazetteer)),
    year,
    body: found.body,
    kind: found.kind,
    title,
    evidence: {
      // What speaks loudest first; more than three nobody reads.
      region: [...found.evidence].filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight).slice(0, 3).map(({ zh, en }) => ({ zh, en })),
      year: year === null ? null : yearLine === null ? say('文件名', 'the file name', report.fileName ?? '') : say('原文', 'the text', quote(yearLine)),
      body: title === null ? null : say('标题', 'the title', title),
    },
  }
}

function nameCandidate(code: string, score: number, year: number | null, { index }: Gazetteer): ProposedRegion[] {
  const division = findDivision(index, code, year) ?? findDivision(index, code)
  return division === undefined ? [] : [{ code, score, zh: pathOf(index, division, year).map(({ name }) => name).join('') }]
}

function say(zh: string, en: string, words: string): Bilingual {
  return { zh: `${zh}：“${words}”`, en: `${en}: “${words}”` }
}

/** Some words on both sides of a place, inside its line. */
function lineAround(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 12)
  const stop = text.indexOf('\n', end)
  return { start: from, end: Math.min(stop < 0 ? text.length : stop, end + 20) }
}
