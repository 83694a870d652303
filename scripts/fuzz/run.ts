/** Cases one after another; of each kind of fault the first is kept and made small. */
import { checkCase } from './check.ts'
import { makeCase } from './make.ts'
import { shrinkCase } from './shrink.ts'
import type { Lexicon } from '../../src/extract/index.ts'
import type { Gazetteer } from '../../src/model/gazetteer.ts'
import type { Depth, Fault } from './check.ts'
import type { Case, Sources } from './make.ts'

export interface Plan {
  seed: number
  /** First case and how many. */
  from: number
  runs: number
  /** Also stops after so many seconds. */
  seconds: number
  /** False in tests: how long a case takes says nothing on a busy machine. */
  timed: boolean
}

export interface Failure {
  index: number
  fault: Fault
  case: Case
  /** How many cases failed in this way. */
  times: number
}

export interface Outcome {
  runs: number
  seconds: number
  mentions: number
  digitRuns: number
  /** Files that were refused, by the code of the problem. */
  refused: Record<string, number>
  /** The case that took longest for its size. */
  slowest: { index: number; length: number; ms: number }
  failures: Failure[]
}

/** The first cases also pay for the compiler; they are not timed. */
const WARM_UP = 1000

/** Milliseconds that a case may take: far above what reading costs even on a busy machine, far below what growth with the square would. */
export function allowedTime(length: number): number {
  return 80 + length * 0.05
}

/** `now` in milliseconds; `begin` is told the number of each case before it is read, so that somebody else can see where a hang is. */
export function runCases(plan: Plan, lexicon: Lexicon, gazetteer: Gazetteer | null, sources: Sources, now: () => number, begin: (index: number) => void = () => undefined): Outcome {
  const start = now()
  const outcome: Outcome = { runs: 0, seconds: 0, mentions: 0, digitRuns: 0, refused: {}, slowest: { index: -1, length: 0, ms: 0 }, failures: [] }
  let worst = 0
  for (let index = plan.from; index < plan.from + plan.runs; index++) {
    begin(index)
    const one = makeCase(plan.seed, index, sources)
    const depth: Depth = { schema: index % 16 === 0, twice: index % 16 === 1, gazetteer: index % 16 === 2 ? gazetteer : null }
    const before = now()
    const checked = checkCase(one, lexicon, depth)
    let ms = now() - before
    // The machine may have been busy elsewhere: what is slow is slow again.
    for (let again = 0; again < 3 && ms > allowedTime(checked.length); again++) ms = Math.min(ms, timeCase(one, lexicon, depth, now))
    const fault = checked.fault ?? (plan.timed && index - plan.from >= WARM_UP && ms > allowedTime(checked.length) ? { code: 'slow', detail: `${checked.length} characters took ${Math.round(ms)} ms` } : null)
    if (fault !== null) keep(outcome.failures, index, fault, () => (fault.code === 'slow' ? one : shrinkCase(one, (smaller) => checkCase(smaller, lexicon, depth).fault?.code === fault.code)))
    outcome.runs++
    outcome.mentions += checked.mentions
    outcome.digitRuns += checked.digitRuns
    if (checked.refused !== null) outcome.refused[checked.refused] = (outcome.refused[checked.refused] ?? 0) + 1
    if (index - plan.from >= WARM_UP && ms / allowedTime(checked.length) > worst) {
      worst = ms / allowedTime(checked.length)
      outcome.slowest = { index, length: checked.length, ms }
    }
    if (now() - start > plan.seconds * 1000) break
  }
  outcome.seconds = (now() - start) / 1000
  return outcome
}

function keep(failures: Failure[], index: number, fault: Fault, shrink: () => Case): void {
  const known = failures.find((failure) => failure.fault.code === fault.code)
  if (known === undefined) failures.push({ index, fault, case: shrink(), times: 1 })
  else known.times++
}

function timeCase(one: Case, lexicon: Lexicon, depth: Depth, now: () => number): number {
  const before = now()
  checkCase(one, lexicon, depth)
  return now() - before
}
