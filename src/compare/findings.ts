/** Findings of all reports, chosen and counted: the gravest first. */
import { RULES } from '../model/lists.ts'
import type { FindingEntry, ReportEntry } from '../model/dataset.ts'
import type { RuleId, Severity } from '../model/lists.ts'

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** What to see; '' for all. */
export interface FindingChoice {
  severity: string
  rule: string
  region: string
}

export interface RuleCount {
  rule: RuleId
  count: number
}

/** The findings that fit, by severity, rule and report. A finding across reports fits the region of any of them. */
export function chooseFindings(findings: readonly FindingEntry[], reports: readonly Pick<ReportEntry, 'key' | 'region'>[], choice: FindingChoice): FindingEntry[] {
  const regions = new Map(reports.map(({ key, region }) => [key, region]))
  const isIn = (finding: FindingEntry): boolean => choice.region === '' || listReports(finding).some((key) => regions.get(key) === choice.region)
  const chosen = findings.filter((one) => (choice.severity === '' || one.severity === choice.severity) && (choice.rule === '' || one.rule === choice.rule) && isIn(one))
  return chosen.sort((a, b) => placeOf(a) - placeOf(b) || (a.report < b.report ? -1 : a.report > b.report ? 1 : 0))
}

/** How many findings each rule made, by severity; rules without any are left out. */
export function countRules(findings: readonly FindingEntry[]): { severity: Severity; count: number; rules: RuleCount[] }[] {
  return SEVERITIES.map((severity) => {
    const own = findings.filter((finding) => finding.severity === severity)
    const rules = RULE_IDS.map((rule) => ({ rule, count: own.filter((finding) => finding.rule === rule).length }))
    return { severity, count: own.length, rules: rules.filter(({ count }) => count > 0) }
  })
}

/** Every report that a finding is about. */
export function listReports(finding: FindingEntry): string[] {
  return finding.reports ?? [finding.report]
}

const RULE_IDS = Object.keys(RULES) as RuleId[]

function placeOf(finding: FindingEntry): number {
  return SEVERITIES.indexOf(finding.severity) * RULE_IDS.length + RULE_IDS.indexOf(finding.rule)
}
