/**
 * Where the time of the chain goes. The steps run one after another as they do in `readReport`, each timed in its place: a step
 * repeated by itself finds its tables in the processor's cache and looks cheaper than it is. What is left is dates, scopes, ids, accounting, checks.
 */
import { assign } from '../../src/extract/assign.ts'
import { fold } from '../../src/extract/fold.ts'
import { readReport } from '../../src/extract/index.ts'
import { scan } from '../../src/extract/scan.ts'
import { outline } from '../../src/extract/sections.ts'
import { median } from './clock.ts'
import type { Lexicon } from '../../src/extract/index.ts'
import type { Row } from './row.ts'

const REPEATS = 40

export function measureParts(texts: readonly string[], lexicon: Lexicon, passes: number): Row[] {
  const shares: number[][] = STEPS.map(() => [])
  for (let pass = -2; pass < passes; pass++) {
    const spent = timeSteps(texts, lexicon)
    const whole = spent.pop()!
    const rest = whole - spent.reduce((sum, ms) => sum + ms, 0)
    if (pass >= 0) [...spent, rest].forEach((ms, step) => shares[step]!.push((ms / whole) * 100))
  }
  return STEPS.map(([id, zh, en], step): Row => ({ id: `part_${id}`, value: median(shares[step]!), unit: '%', limit: null, zh: `其中 ${zh}`, en: `of the chain: ${en}` }))
}

const STEPS = [
  ['fold', '折叠', 'fold'],
  ['scan', '扫描', 'scan'],
  ['outline', '分节分句', 'outline'],
  ['assign', '对应指标', 'assign'],
  ['rest', '其余(时期、范围、编号、清点、核对)', 'rest (periods, scopes, ids, accounting, checks)'],
] as const

/** Milliseconds of the four steps, and of the whole chain on the same texts in between. */
function timeSteps(texts: readonly string[], lexicon: Lexicon): number[] {
  const spent = [0, 0, 0, 0, 0]
  for (let k = 0; k < REPEATS; k++) {
    for (const text of texts) {
      const times = [performance.now()]
      const { text: folded } = fold(text)
      times.push(performance.now())
      const { quantities } = scan(folded, lexicon.units)
      times.push(performance.now())
      const parts = outline(folded)
      times.push(performance.now())
      assign(folded, parts, quantities, lexicon, false)
      times.push(performance.now())
      readReport({ text, reader: 'text/1', pages: [] }, lexicon, null)
      times.push(performance.now())
      for (let step = 0; step < 5; step++) spent[step]! += times[step + 1]! - times[step]!
    }
  }
  return spent
}
