/** A body other than the reporting one whose figures a report tells: 某市婚姻家庭纠纷人民调解委员会 in a district's report. */
import type { Draft } from './draft.ts'
import { hasPhrase, listPhrases } from './phrases.ts'

/** Without one of these words there is no organisation to look for; most sentences are told off by that. */
const ORGANISATIONS = listPhrases(['委员会', '协会', '学会', '联合会', '调委会'])
const FOUNDED = /^(其|该会|该委员会)?自?(成立|揭牌|组建|运行|挂牌)以来/
const ORGANISATION = /(?:^|[,。;:])((?:[\u4e00-\u9fff]{2,3}[省市县区])[\u4e00-\u9fff()]{2,24}?(?:委员会|协会|学会|联合会|调委会))(?=共|累计|受理|调解|调处|成功|办理|开展|采取|已|全年|今年|,|化解)/g

/** Name of the body that the draft's sentence speaks of, where that is another place's; null for the reporting body. */
export function findEntity(draft: Draft, text: string, ownNames: readonly string[]): { start: number; end: number } | null {
  const { sentence, quantity } = draft
  const own = lastOrganisation(text, sentence.start, quantity.start, ownNames)
  if (own !== null || !FOUNDED.test(text.slice(sentence.start, Math.min(quantity.start, sentence.start + 12)))) return own
  // 自成立以来, the subject is the body that the sentence before spoke of.
  const far = Math.max(0, sentence.start - FARTHEST - 1)
  const nearby = text.slice(far, sentence.start)
  const from = far + Math.max(nearby.lastIndexOf('。', sentence.start - 2 - far), nearby.lastIndexOf('\n')) + 1
  return lastOrganisation(text, from, sentence.start, ownNames)
}

/** No statement about a body is longer. */
const FARTHEST = 400

function lastOrganisation(text: string, from: number, to: number, ownNames: readonly string[]): { start: number; end: number } | null {
  if (to - from > FARTHEST || !hasPhrase(ORGANISATIONS, text, from, to)) return null
  let found: { start: number; end: number } | null = null
  for (const match of text.slice(from, to).matchAll(ORGANISATION)) {
    const name = match[1]!
    if (ownNames.some((own) => name.startsWith(own)) || /^[全我各本该]/.test(name)) continue
    const start = from + match.index + match[0].length - name.length
    found = { start, end: start + name.length }
  }
  return found
}
