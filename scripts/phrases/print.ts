/** What the catalogue's phrases rest on, told to a person. */
import { isUnneeded, whyReview } from './collect.ts'
import type { Phrase, PhraseFacts } from './collect.ts'

/** The whole catalogue: phrases to be reviewed, phrases that nothing needs, measure words that are never heard. */
export function printSummary({ phrases, unheard }: PhraseFacts, reviewed: ReadonlySet<string>): string {
  const unneeded = phrases.filter(isUnneeded)
  const open = listOpen(phrases, reviewed)
  const known = new Set(phrases.map((phrase) => phrase.word))
  const stale = [...reviewed].filter((word) => !known.has(word))
  return [
    `短语 ${phrases.length} 个：见于例句或报告 ${phrases.length - unneeded.length}，两处都没有 ${unneeded.length}；待核 ${open.length}`,
    `${phrases.length} phrases: ${phrases.length - unneeded.length} stand in an example or a report, ${unneeded.length} in neither; ${open.length} to be reviewed`,
    ...head('例句、反例、报告中都没有 · in no example, counter-example or report', groupPhrases(unneeded)),
    ...head('units.yaml 中没有的量词，永远读不到 · measure words that units.yaml does not know, so they are never heard', groupWords(unheard.map(({ entry, word }) => [entry, word]))),
    ...head('清单中有、目录中已无 · in reviewed.yaml and no longer in the catalogue', stale.length > 0 ? [stale.join(', ')] : []),
    ...head(
      '待核：长于八个字，或只见于一份报告；写入 data/reviewed.yaml 并说明理由，加一个例句，或删去\n  to be reviewed: longer than eight characters, or in one report only; give the reason in data/reviewed.yaml, add an example, or delete it',
      groupPhrases(open),
    ),
  ].join('\n')
}

/** One entry: each phrase with the sentences and reports that it stands in. */
export function printEntry(phrases: readonly Phrase[]): string {
  return phrases
    .flatMap((phrase) => [
      `${phrase.role} ${phrase.word}${isUnneeded(phrase) ? '  （两处都没有 · in neither）' : ''}`,
      ...phrase.examples.map((text) => `  + ${text}`),
      ...phrase.counterexamples.map((text) => `  - ${text}`),
      ...(phrase.elsewhere > 0 ? [`  其他条目的例句 · sentences of other entries: ${phrase.elsewhere}`] : []),
      ...(phrase.reports.length > 0 ? [`  报告 · reports: ${phrase.reports.join(', ')}`] : []),
    ])
    .join('\n')
}

/** Phrases that a person has not yet said anything about. */
export function listOpen(phrases: readonly Phrase[], reviewed: ReadonlySet<string>): Phrase[] {
  return phrases.filter((phrase) => whyReview(phrase) !== null && !reviewed.has(phrase.word))
}

function head(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]
}

function groupPhrases(phrases: readonly Phrase[]): string[] {
  return groupWords(phrases.map(({ entry, role, word }) => [`${entry} ${role}`, word]))
}

function groupWords(pairs: readonly (readonly [string, string])[]): string[] {
  const groups = new Map<string, string[]>()
  for (const [name, word] of pairs) groups.set(name, [...(groups.get(name) ?? []), word])
  return [...groups].map(([name, words]) => `${name}: ${words.join(', ')}`)
}
