/** Figures under another year than the report's, and figures that cover only a part of it. */
import type { Finding, Mention } from '../../model/reading.ts'
import { makeFinding } from './finding.ts'
import type { Facts } from './finding.ts'

export function checkPeriods(facts: Facts): Finding[] {
  return [...findConflicts(facts), ...findPartial(facts)]
}

function findConflicts({ mentions, year }: Facts): Finding[] {
  const byYear = new Map<number, number[]>()
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'observation' || mention.period_printed === null || !mention.flags.includes('year_conflict')) return
    const list = byYear.get(mention.period_printed.year) ?? []
    list.push(index)
    byYear.set(mention.period_printed.year, list)
  })
  return [...byYear].map(([printed, list]) => makeFinding('year_conflict', withAnchor(list, mentions, (literal) => literal.value === printed),
    `${year}年度报告的成效部分写作“${printed}年”，涉及${list.length}个数字。`,
    `The report for ${year} prints “${printed}” before ${list.length} of its figures.`, { stated: printed, report_year: year, figures: list.length }))
}

/** One remark a report, whatever the number of figures. */
function findPartial({ mentions, year }: Facts): Finding[] {
  const list: number[] = []
  for (let index = 0; index < mentions.length; index++) if (mentions[index]!.kind === 'observation' && mentions[index]!.flags.includes('partial_year')) list.push(index)
  if (list.length === 0) return []
  const period = mentions[list[0]!]!.period
  const until = period !== null && 'until' in period ? period.until ?? null : null
  const from = period !== null && 'from' in period ? period.from ?? null : null
  const zh = until === null ? `自${from ?? ''}起` : `截至${until}`
  const en = until === null ? `from ${from ?? ''} on` : `up to ${until}`
  return [makeFinding('partial_year', withAnchor(list, mentions, () => true), `${list.length}个数字${zh}，未覆盖${year ?? ''}全年。`,
    `${list.length} figures run ${en} and do not cover the whole of ${year ?? 'the year'}.`, { report_year: year, from, until, figures: list.length })]
}

/** The numbers together with the printed date or year right before the first of them. */
function withAnchor(list: readonly number[], mentions: readonly Mention[], fits: (mention: Mention) => boolean): number[] {
  for (let index = list[0]! - 1; index >= 0 && index >= list[0]! - 4; index--) {
    const mention = mentions[index]!
    if ((mention.kind === 'period' || mention.kind === 'date') && fits(mention)) return [index, ...list]
  }
  return [...list]
}
