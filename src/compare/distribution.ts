/** How figures are spread: median, quartiles, and where one of them stands among the others. */

export interface Spread {
  least: number
  lower: number
  median: number
  upper: number
  most: number
}

/** Fewer figures than these have no percentiles that mean anything. */
export const ENOUGH_FOR_PERCENTILES = 10

/** Least, quartiles and most of some figures; null of none. Quartiles between two figures are interpolated. */
export function describeSpread(values: readonly number[]): Spread | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const [least = 0, lower = 0, median = 0, upper = 0, most = 0] = [0, 0.25, 0.5, 0.75, 1].map((share) => quantile(sorted, share))
  return { least, lower, median, upper, most }
}

/** A function that says for a figure how many percent of the others lie below it; equal ones count half. */
export function makePercentile(values: readonly number[]): (value: number) => number {
  const sorted = [...values].sort((a, b) => a - b)
  return (value) => {
    if (sorted.length < 2) return 50
    const below = countBelow(sorted, value, false)
    const equal = countBelow(sorted, value, true) - below
    return ((below + Math.max(0, equal - 1) / 2) / (sorted.length - 1)) * 100
  }
}

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share
  const [low = 0, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  return Number((low + (high - low) * (at - Math.floor(at))).toFixed(10))
}

/** How many of the sorted figures are less than `value`, or not more than it. */
function countBelow(sorted: readonly number[], value: number, orEqual: boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const here = sorted[middle] ?? 0
    if (here < value || (orEqual && here === value)) low = middle + 1
    else high = middle
  }
  return low
}
