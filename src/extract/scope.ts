/** What limits a figure to a part of the jurisdiction's total: the words of its clause that neither the indicator nor the language accounts for. */
import { isHan } from './characters.ts'
import type { Draft } from './draft.ts'
import { FILLER_TRIE } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'

/** Folded span of the scope, or null where the figure is the headline. */
export function findScope(draft: Draft, text: string, lexicon: Lexicon): { start: number; end: number } | null {
  if (draft.entry < 0) return null
  const { near, quantity } = draft
  const label = near.label
  const ranges: { start: number; end: number }[] = label !== null ? [label] : []
  if (label === null) {
    ranges.push({ start: near.left, end: quantity.start })
    if (near.right > quantity.end && isHan(text.charCodeAt(quantity.end))) ranges.push({ start: quantity.end, end: near.right })
  }
  let best: { start: number; end: number } | null = null
  for (const range of ranges) {
    for (const rest of leftovers(text, range.start, range.end, draft, lexicon)) {
      if (best === null || rest.end - rest.start > best.end - best.start) best = rest
    }
  }
  return best
}

/** Stretches of Han characters in a range that no word of the entry and no filler covers. */
function leftovers(text: string, start: number, end: number, draft: Draft, lexicon: Lexicon): { start: number; end: number }[] {
  const covered = new Uint8Array(end - start)
  for (const hit of lexicon.trie.find(text, start, end)) {
    if (lexicon.postings[hit.term]!.some((posting) => posting.entry === draft.entry && posting.role !== 'not' && posting.role !== 'topics')) covered.fill(1, hit.start - start, hit.end - start)
  }
  for (const hit of FILLER_TRIE.find(text, start, end)) covered.fill(1, hit.start - start, hit.end - start)
  const result: { start: number; end: number }[] = []
  let from = -1
  for (let i = start; i <= end; i++) {
    const open = i < end && covered[i - start] === 0 && (isHan(text.charCodeAt(i)) || '“”()《》+-'.includes(text[i]!))
    if (open && from < 0) from = i
    if (!open && from >= 0) {
      if (countHan(text, from, i) >= 2) result.push({ start: from, end: i })
      from = -1
    }
  }
  return result
}

function countHan(text: string, start: number, end: number): number {
  let count = 0
  for (let i = start; i < end; i++) if (isHan(text.charCodeAt(i))) count++
  return count
}
