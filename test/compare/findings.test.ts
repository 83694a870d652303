import { describe, expect, test } from 'vitest'
import { chooseFindings, countRules, listReports } from '../../src/compare/findings.ts'
import { RULES } from '../../src/model/lists.ts'
import { report } from './holdings.ts'
import type { FindingEntry } from '../../src/model/dataset.ts'
import type { RuleId } from '../../src/model/lists.ts'

const REPORTS = [report('441802', 2024), report('441900119', 2024)]
const [FIRST, SECOND] = REPORTS.map(({ key }) => key) as [string, string]
const finding = (rule: RuleId, key: string, more: Partial<FindingEntry> = {}): FindingEntry => ({ report: key, rule, severity: RULES[rule].severity, zh: '', en: '', ids: [], indicators: [], ...more })

const FINDINGS = [
  finding('repeat', FIRST),
  finding('partial_year', SECOND),
  finding('year_conflict', SECOND),
  finding('partial_year', FIRST),
  finding('restated', FIRST, { reports: [FIRST, SECOND] }),
]
const ALL = { severity: '', rule: '', region: '' }

describe('chosen findings', () => {
  test.each([
    ['all, the gravest first, then by rule and report', ALL, [`year_conflict ${SECOND}`, `partial_year ${FIRST}`, `partial_year ${SECOND}`, `restated ${FIRST}`, `repeat ${FIRST}`]],
    ['of one severity', { ...ALL, severity: 'error' }, [`year_conflict ${SECOND}`]],
    ['of one rule', { ...ALL, rule: 'repeat' }, [`repeat ${FIRST}`]],
    ['of one region, with what concerns it in another report', { ...ALL, region: '441900119' }, [`year_conflict ${SECOND}`, `partial_year ${SECOND}`, `restated ${FIRST}`]],
    ['of a region without any', { ...ALL, region: '440000' }, []],
  ])('%s', (_, choice, found) => expect(chooseFindings(FINDINGS, REPORTS, choice).map((one) => `${one.rule} ${one.report}`)).toEqual(found))

  test('the list handed in stays as it is', () => {
    const before = [...FINDINGS]
    chooseFindings(FINDINGS, REPORTS, ALL)
    expect(FINDINGS).toEqual(before)
  })
})

test('counts by severity and rule', () => {
  expect(countRules(FINDINGS)).toEqual([
    { severity: 'error', count: 1, rules: [{ rule: 'year_conflict', count: 1 }] },
    { severity: 'warning', count: 3, rules: [{ rule: 'partial_year', count: 2 }, { rule: 'restated', count: 1 }] },
    { severity: 'info', count: 1, rules: [{ rule: 'repeat', count: 1 }] },
  ])
})

test.each([
  ['one', FINDINGS[0]!, [FIRST]],
  ['several', FINDINGS[4]!, [FIRST, SECOND]],
])('reports concerned: %s', (_, one, keys) => expect(listReports(one)).toEqual(keys))
