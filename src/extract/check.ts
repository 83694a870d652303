import type { Finding, Mention } from '../model/reading.ts'
import type { Draft } from './draft.ts'
import type { Lexicon } from './lexicon.ts'

export function check(_mentions: Mention[], _drafts: (Draft | null)[], _text: string, _lexicon: Lexicon, _year: number | null): Finding[] {
  return []
}
