/** Accepts a candidate, or says why none can be. */

import type { Reporter } from '../region.ts'
import type { Weighed } from './candidates.ts'

/** The least lead over the next candidate, and the least score; below either a person must decide. */
const margin = 3
const threshold = 6

/** `unknown` names the place in the title that no list has: then every candidate is only somebody whom the report mentions. */
export function decide(weighed: readonly Weighed[], unknown: string | null): Pick<Reporter, 'region' | 'status' | 'candidates' | 'evidence'> {
  const [best, next] = weighed
  const candidates = weighed.slice(0, 5).map(({ division, score, evidence }) => ({
    code: division.code,
    score: Math.round(score * 10) / 10,
    evidence: evidence.map(({ zh, weight }) => `${zh} ${weight > 0 ? '+' : ''}${Math.round(weight * 10) / 10}`),
  }))
  const facts = { candidates, evidence: best?.evidence ?? [] }
  if (best === undefined || unknown !== null || best.score < 2) return { region: null, status: 'unknown', ...facts }
  const leads = next === undefined || best.score - next.score >= margin
  if (!leads || best.score < threshold || best.isForeign) return { region: null, status: 'ambiguous', ...facts }
  return { region: best.division.code, status: 'auto', ...facts }
}
