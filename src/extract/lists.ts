/** Lists of numbers in one clause: one matter parted into classes, labels that stand before 分别 and are given to the numbers in order. */
import type { Neighbourhood } from './clauses.ts'

/** Marks the numbers of lists that part one matter into classes: at least two joined numbers of one measure word behind such a cue. */
export function findClasses(text: string, list: readonly Neighbourhood[]): void {
  if (!list.some(({ joined }) => joined)) return
  const runs = countRuns(list, (next, near) => next.joined && next.quantity.word === near.quantity.word)
  for (let k = 0; k < list.length; k += runs[k]!) {
    const first = list[k]!
    const cue = runs[k]! < 2 ? null : CLASSES.exec(text.slice(first.left, first.quantity.start))
    const before = runs[k]! >= 2 && cue === null ? cueBeforeColon(text, first.left) : null
    if (before !== null) for (let j = k; j < k + runs[k]!; j++) { list[j]!.clause = before.clause; list[j]!.topicEnd = before.topicEnd }
    if (cue !== null && cue.index >= 2) for (let j = k; j < k + runs[k]!; j++) list[j]!.topicEnd = first.left + cue.index + cue[0].length
  }
}

/**
 * 受理、审结分别为120件、110件 and 中心、站、室1个、17个、382个: as many labels as numbers, given to them in order. Labels stand
 * right before 分别, or, where only 、 parts the numbers, right before the first of them.
 */
export function labelRespectively(text: string, list: Neighbourhood[]): void {
  if (!list.some(({ joined }) => joined)) return
  const joined = countRuns(list, (next) => next.joined)
  const bare = countRuns(list, (next, near) => next.joined && isBareGap(text, near.quantity.end, next.quantity.start))
  for (let k = 0; k < list.length; k++) {
    const first = list[k]!
    const count = joined[k]!
    if (count < 2) continue
    const words = text.slice(first.left, first.quantity.start)
    const at = Math.max(words.lastIndexOf('分别'), words.lastIndexOf('依次'))
    const labels = at > 0 && words.length - at <= 5
      ? splitLabels(text, first.left, first.left + at)
      : bare[k]! >= count ? splitLabels(text, first.left, first.quantity.start).slice(-count) : []
    if (labels.length !== count) continue
    for (let j = 0; j < count; j++) list[k + j]!.label = labels[j]!
    k += count - 1
  }
}

const CLASSES = /涉及|类型|类别|居前|位居|主要(是|为|有)|集中在|案由|事由/

const OF_FIELDS = /领域|类型|类别|涉及|居前|位居|案由|事由/

/** 败诉较多的领域分别是:土地30件、公安13件: what the list is about stands before its colon. */
function cueBeforeColon(text: string, left: number): { clause: number; topicEnd: number } | null {
  if (text[left - 1] !== ':') return null
  let clause = left - 1
  while (clause > 0 && left - clause < 40 && !',;。:\n'.includes(text[clause - 1]!)) clause--
  return OF_FIELDS.test(text.slice(clause, left)) ? { clause, topicEnd: left - 1 } : null
}

/** For each number how many there are from it on, itself included, that each `belong` to the one before. */
function countRuns(list: readonly Neighbourhood[], belong: (next: Neighbourhood, near: Neighbourhood) => boolean): number[] {
  const runs = list.map(() => 1)
  for (let k = list.length - 2; k >= 0; k--) if (belong(list[k + 1]!, list[k]!)) runs[k] = runs[k + 1]! + 1
  return runs
}

function isBareGap(text: string, from: number, to: number): boolean {
  return to === from + 1 && (text[from] === '、' || text[from] === '和')
}

function splitLabels(text: string, from: number, to: number): { start: number; end: number }[] {
  const labels: { start: number; end: number }[] = []
  let start = from
  for (let i = from; i <= to; i++) {
    if (i < to && !'、和与及'.includes(text[i]!)) continue
    if (i > start) labels.push({ start, end: i })
    start = i + 1
  }
  return labels
}
