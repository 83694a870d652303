/** What is wrong in a file written by people: where, what, why and what to do, in Chinese and English. */
import { compareText } from '../../src/model/text.ts'
import type { Bilingual } from '../../src/model/text.ts'

export interface Problem {
  /** Path below the data folder. */
  file: string
  /** 1-based; 0 where the whole file is meant. */
  line: number
  /** Which entry: an id, a name, a row. Empty where there is none. */
  entry: string
  what: Bilingual
  cure: Bilingual
}

/** Two lines a problem, Chinese first, each with place, problem and cure. */
export function formatProblem(problem: Problem): string {
  const place = problem.line > 0 ? `${problem.file}:${problem.line}` : problem.file
  const entry = problem.entry === '' ? '' : ` [${problem.entry}]`
  return (
    `${place}${entry} ${problem.what.zh}。请${problem.cure.zh}。\n` +
    `${place}${entry} ${problem.what.en}. ${capitalise(problem.cure.en)}.`
  )
}

/** Ordered by file, line and text, each once, so that a run and its repetition read the same. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, Problem>()
  for (const problem of problems) seen.set(`${problem.file}\u0000${problem.line}\u0000${problem.entry}\u0000${problem.what.en}`, problem)
  return [...seen.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.entry, b.entry) || compareText(a.what.en, b.what.en),
  )
}


function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
