/** A body other than the reporting one whose figures a report tells: 某市婚姻家庭纠纷人民调解委员会 in a district's report. */
import type { Draft } from './draft.ts'

const FOUNDED = /^(其|该会|该委员会)?自?(成立|揭牌|组建|运行|挂牌)以来/
const ORGANISATION = /(?:^|[,。;:])((?:[\u4e00-\u9fff]{2,3}[省市县区])[\u4e00-\u9fff()]{2,24}?(?:委员会|协会|学会|联合会|调委会))(?=共|累计|受理|调解|调处|成功|办理|开展|采取|已|全年|今年|,|化解)/g

/** Name of the body that the draft's sentence speaks of, where that is another place's; null for the reporting body. */
export function findEntity(draft: Draft, text: string, ownNames: readonly string[]): { start: number; end: number } | null {
  const { sentence, quantity } = draft
  const own = lastOrganisation(text, sentence.start, quantity.start, ownNames)
  if (own !== null || !FOUNDED.test(text.slice(sentence.start, quantity.start))) return own
  // 自成立以来, the subject is the body that the sentence before spoke of.
  const before = text.lastIndexOf('。', sentence.start - 2)
  const from = Math.max(before + 1, text.lastIndexOf('\n', sentence.start - 1) + 1)
  return lastOrganisation(text, from, sentence.start, ownNames)
}

function lastOrganisation(text: string, from: number, to: number, ownNames: readonly string[]): { start: number; end: number } | null {
  if (to - from > 400) return null
  let found: { start: number; end: number } | null = null
  for (const match of text.slice(from, to).matchAll(ORGANISATION)) {
    const name = match[1]!
    if (ownNames.some((own) => name.startsWith(own)) || /^[全我各本该]/.test(name)) continue
    const start = from + match.index + match[0].length - name.length
    found = { start, end: start + name.length }
  }
  return found
}
