/** From places of the verbatim text to those of the cleaned one, and back. */
import type { Cleaned } from '../../../model/dataset.ts'

export interface Alignment {
  /** Offset in the cleaned text; inside what was left out: where that would stand. */
  toCleaned: (offset: number) => number
  /** Offset in the verbatim text, behind what was left out before it. */
  toVerbatim: (offset: number) => number
}

export function alignText({ dropped }: Pick<Cleaned, 'dropped'>): Alignment {
  // How many characters are gone up to the begin of each span.
  const gone: number[] = []
  let sum = 0
  for (const [from, to] of dropped) {
    gone.push(sum)
    sum += to - from
  }
  const goneAt = (at: number) => gone[at] ?? sum
  return {
    toCleaned(offset) {
      const at = countUntil(dropped.length, (k) => dropped[k]![0] < offset)
      const last = dropped[at - 1]
      return offset - goneAt(at) + (last === undefined ? 0 : Math.max(0, last[1] - offset))
    },
    toVerbatim(offset) {
      return offset + goneAt(countUntil(dropped.length, (k) => dropped[k]![0] - goneAt(k) <= offset))
    },
  }
}

/** How many of the first `length` places fulfil `isBefore`, which no later one fulfils. */
function countUntil(length: number, isBefore: (at: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
