/** A body other than the reporting one whose figures a report tells: 某市婚姻家庭纠纷人民调解委员会 in a district's report. */
import type { Draft } from './draft.ts'

const ORGANISATION = /(?:^|[,。;:])((?:[\u4e00-\u9fff]{2,3}[省市县区])[\u4e00-\u9fff()]{2,24}?(?:委员会|协会|学会|联合会|调委会))(?=共|累计|受理|调解|调处|成功|办理|开展|已|全年|今年|,|化解)/g

/** Name of the body that the draft's sentence speaks of, where that is another place's; null for the reporting body. */
export function findEntity(draft: Draft, text: string, ownNames: readonly string[]): { start: number; end: number } | null {
  const { sentence, quantity } = draft
  const words = text.slice(sentence.start, quantity.start)
  if (words.length > 400) return null
  let found: { start: number; end: number } | null = null
  for (const match of words.matchAll(ORGANISATION)) {
    const name = match[1]!
    if (ownNames.some((own) => name.startsWith(own)) || /^[全我各本该]/.test(name)) continue
    const start = sentence.start + match.index + match[0].length - name.length
    found = { start, end: start + name.length }
  }
  return found
}
