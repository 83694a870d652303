/** Where the time of the chain goes: its steps called one by one on the same texts. What is left is dates, scopes, ids, accounting and checks. */
import { assign } from '../../src/extract/assign.ts'
import { fold } from '../../src/extract/fold.ts'
import { readReport } from '../../src/extract/index.ts'
import { scan } from '../../src/extract/scan.ts'
import { outline } from '../../src/extract/sections.ts'
import { median, timeInTurn } from './clock.ts'
import type { Lexicon } from '../../src/extract/index.ts'
import type { Row } from './row.ts'

/** Each step of one text is repeated, since a single one is over too soon for the clock. */
const REPEATS = 40

export function measureParts(texts: readonly string[], lexicon: Lexicon, passes: number): Row[] {
  const prepared = texts.map((text) => {
    const folded = fold(text).text
    return { text, folded, parts: outline(folded), quantities: scan(folded, lexicon.units).quantities }
  })
  const all = (work: (one: (typeof prepared)[number]) => unknown) => (): void => {
    for (let k = 0; k < REPEATS; k++) for (const one of prepared) work(one)
  }
  const times = timeInTurn(
    [
      all(({ text }) => readReport({ text, reader: 'text/1', pages: [] }, lexicon, null)),
      all(({ text }) => fold(text)),
      all(({ folded }) => scan(folded, lexicon.units)),
      all(({ folded }) => outline(folded)),
      all(({ folded, parts, quantities }) => assign(folded, parts, quantities, lexicon, false)),
    ],
    passes,
    2,
  ).map(median)
  const [whole, ...steps] = times as [number, ...number[]]
  const rest = whole - steps.reduce((sum, ms) => sum + ms, 0)
  const names = [['fold', '折叠', 'fold'], ['scan', '扫描', 'scan'], ['outline', '分节分句', 'outline'], ['assign', '对应指标', 'assign'], ['rest', '其余(时期、口径、编号、清点、核对)', 'rest (periods, scopes, ids, accounting, checks)']] as const
  return [...steps, rest].map((ms, index): Row => {
    const [id, zh, en] = names[index]!
    return { id: `part_${id}`, value: (ms / whole) * 100, unit: '%', limit: null, zh: `其中 ${zh}`, en: `of the chain: ${en}` }
  })
}
