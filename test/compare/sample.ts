/** Made-up mentions and circumstances for the tests of this folder. */
import type { ObserveContext } from '../../src/compare/row.ts'
import type { Mention } from '../../src/model/reading.ts'

export const CONTEXT: ObserveContext = {
  report: '441900119-government-2024-annual',
  region: { code: '441900119', zh: '长安镇', en: "Chang'an Town", level: 'township' },
  body: 'government',
  year: 2024,
  text: '全年受理矛盾纠纷100件，成功化解98件，成功率98%。',
  pages: [],
  file: '441900119-2024-长安镇.txt',
  sourceUrl: null,
  catalogue: {
    indicators: [
      { id: 'mediation.cases_accepted', zh: '受理', en: 'accepted', unit: 'case' },
      { id: 'mediation.cases_resolved', zh: '化解', en: 'resolved', unit: 'case' },
      { id: 'mediation.success_rate', zh: '成功率', en: 'success rate', unit: 'percent' },
    ],
    derived: [{ id: 'mediation.success_rate', numerator: 'mediation.cases_resolved', denominator: 'mediation.cases_accepted' }],
  },
}

let made = 0

/** An observation of accepted cases, changed as told; each has an id of its own. */
export function makeMention(change: Partial<Mention> = {}): Mention {
  made++
  return {
    id: made.toString(16).padStart(10, '0'),
    start: 8,
    end: 12,
    surface: '100件',
    kind: 'observation',
    indicator: 'mediation.cases_accepted',
    also: [],
    basis: '受理',
    value: 100,
    value_printed: '100',
    unit: 'case',
    qualifier: 'exact',
    scope: null,
    period: null,
    period_printed: null,
    entity: null,
    flags: [],
    sentence: [0, 28],
    ...change,
  }
}
