/** Accepts a candidate, or says why none can be. */

import type { Reporter } from '../region.ts'
import type { Weighed } from './candidates.ts'

/** The least lead over the next candidate, and the least score; below either a person must decide. */
const margin = 3
const threshold = 6

/** `isNobody`: the title names a place that the gazetteer lacks; then no candidate is the reporter. */
export function decide(weighed: readonly Weighed[], isNobody: boolean): Pick<Reporter, 'region' | 'status' | 'candidates' | 'evidence'> {
  const [best, next] = weighed
  const candidates = weighed.slice(0, 5).map(({ division, score, evidence }) => ({
    code: division.code,
    score: Math.round(score * 10) / 10,
    evidence: evidence.map(({ zh, weight }) => `${zh} ${weight > 0 ? '+' : ''}${Math.round(weight * 10) / 10}`),
  }))
  const facts = { candidates, evidence: best?.evidence ?? [] }
  if (best === undefined || isNobody || best.score < 2) return { region: null, status: 'unknown', ...facts }
  const leads = next === undefined || best.score - next.score >= margin
  if (!leads || best.score < threshold || best.isForeign || best.isVague) return { region: null, status: 'ambiguous', ...facts }
  return { region: best.division.code, status: 'auto', ...facts }
}
