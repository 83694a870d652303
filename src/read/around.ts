/** What a document repeats on every page is not part of its text. */
import type { Problem } from './reader.ts'

/** The notice of headers and footers that were left out; none where there were none. */
export function tellAround(words: readonly string[]): Problem[] {
  if (words.length === 0) return []
  return [
    {
      code: 'headers_left_out',
      zh: `页眉页脚没有读入：“${words.join('”“').slice(0, 120)}”。`,
      en: `Headers and footers were left out: “${words.join('”, “').slice(0, 120)}”.`,
    },
  ]
}
