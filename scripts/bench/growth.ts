/** How time grows with the text: eight times as much of it, and lines that nobody writes but somebody may send. */
import { readReport } from '../../src/extract/index.ts'
import { median, medianRatio, time, timeInTurn } from './clock.ts'
import type { Lexicon } from '../../src/extract/index.ts'
import type { Row } from './row.ts'

const GROWTH_LIMIT = 8.8
const LINE_LIMIT = 30
const MEGABYTE = 1_000_000
/** A size that would take longer, in milliseconds, is not tried: the megabyte is carried on from the size before. */
const PATIENCE = 3000

/** Lines of one megabyte: what is repeated, and whether issue or habit sets the limit for it. */
const LINES: readonly [id: string, unit: string, limited: boolean][] = [
  ['digits', '7', true],
  ['brackets', '（', true],
  ['magnitudes', '万', true],
  ['quotes', '“', true],
  ['among_which', '其中', true],
  ['commas', '、', true],
  ['pairs', '（）', false],
  ['titles', '《》', false],
  ['numerals', '十二', false],
  ['spaces', ' ', false],
  ['list', '12件、', false],
  ['clauses', '受理12件，', false],
  ['parts', '其中3件', false],
  ['lines', '12\n', false],
]

export function measureGrowth(texts: readonly string[], lexicon: Lexicon, passes: number): Row[] {
  const read = (text: string) => (): unknown => readReport({ text, reader: 'text/1', pages: [] }, lexicon, null)
  const once = texts.join('\n')
  const line = once.replaceAll(/[。\n\r]/g, '，')
  const [one, eight, oneLine, eightLines] = timeInTurn([read(once), read(`${once}\n`.repeat(8)), read(line), read(`${line}，`.repeat(8))], passes, 1) as [number[], number[], number[], number[]]
  return [
    { id: 'eight', value: medianRatio(eight, one), unit: '×', limit: GROWTH_LIMIT, zh: '八倍长的文本', en: 'a text eight times as long' },
    { id: 'eight_sentence', value: medianRatio(eightLines, oneLine), unit: '×', limit: null, zh: '八倍长、没有句号和换行的文本', en: 'the same as a single sentence' },
    ...LINES.map(([id, unit, limited]): Row => ({
      id: `line_${id}`, ...timeLine(unit, read), unit: 'ms', limit: limited ? LINE_LIMIT : null, zh: `1 MB 的${show(unit)}`, en: `1 MB of ${show(unit)}`,
    })),
  ]
}

/** Milliseconds for a megabyte of UTF-8, median of three. Sizes double, so that what grows with the square is seen before it is waited for. */
function timeLine(unit: string, read: (text: string) => () => unknown): { value: number; extrapolated?: boolean } {
  const width = new TextEncoder().encode(unit).length
  const before: number[] = []
  for (let size = MEGABYTE / 512; ; size *= 2) {
    const work = read(unit.repeat(size / width))
    const ms = median([time(work), time(work), time(work)])
    if (size >= MEGABYTE) return { value: ms }
    // How much a doubling costs, over the last two of them so that one busy moment misleads less; again for each that is left.
    const growth = before.length < 2 ? 2 : Math.max(2, Math.sqrt(ms / before.at(-2)!))
    if (ms * growth * 3 > PATIENCE) return { value: ms * growth ** Math.log2(MEGABYTE / size), extrapolated: true }
    before.push(ms)
  }
}

function show(unit: string): string {
  return unit === ' ' ? '空格 (space)' : unit.replaceAll('\n', '⏎')
}
