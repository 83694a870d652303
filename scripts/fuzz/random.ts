/** Repeatable chance: the same seed and case give the same text on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below: (limit: number) => number
  /** True in `share` of all cases, 0…1. */
  chance: (share: number) => boolean
  pick: <T>(list: ArrayLike<T>) => T
}

/** Numbers for one case; neighbouring cases have nothing in common (mulberry32 behind a mixed seed). */
export function makeRandom(seed: number, index: number): Random {
  let state = mix(Math.imul(seed | 0, 0x9e3779b1) ^ mix(index + 0x7f4a7c15))
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { below, chance: (share) => next() < share, pick: (list) => list[below(list.length)]! }
}

function mix(value: number): number {
  let x = value | 0
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return x ^ (x >>> 16)
}
