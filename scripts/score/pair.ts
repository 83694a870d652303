/** Which number read belongs to which number of the gold: each at most once, the same span first, then the same value, then the widest overlap. */
export interface Placed {
  start: number
  end: number
  value: number | null
}

/** Gold position → read position. */
export function pairMentions(gold: readonly Placed[], read: readonly Placed[]): Map<number, number> {
  const candidates = gold.flatMap((g, i) =>
    read.flatMap((r, j) => {
      const overlap = Math.min(g.end, r.end) - Math.max(g.start, r.start)
      if (overlap <= 0) return []
      return [{ i, j, exact: g.start === r.start && g.end === r.end, equal: isSameValue(g.value, r.value), overlap }]
    }),
  )
  candidates.sort((a, b) => Number(b.exact) - Number(a.exact) || Number(b.equal) - Number(a.equal) || b.overlap - a.overlap || a.i - b.i || a.j - b.j)
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const { i, j } of candidates) {
    if (pairs.has(i) || taken.has(j)) continue
    pairs.set(i, j)
    taken.add(j)
  }
  return pairs
}

export function isSameValue(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return false
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
}
