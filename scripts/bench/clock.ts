/** Timing: medians of passes in which everything that is compared takes its turn, so that a busy moment hits all of it alike. */

/** Milliseconds of each work in each pass, warm-up passes left out: `times[work][pass]`. */
export function timeInTurn(works: readonly (() => unknown)[], passes: number, warmUp: number): number[][] {
  const times: number[][] = works.map(() => [])
  for (let pass = -warmUp; pass < passes; pass++) {
    works.forEach((work, index) => {
      const ms = time(work)
      if (pass >= 0) times[index]!.push(ms)
    })
  }
  return times
}

export function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Median of the ratios pass by pass: both sides of a ratio were measured within the same moment. */
export function medianRatio(above: readonly number[], below: readonly number[]): number {
  return median(above.map((value, pass) => value / below[pass]!))
}
