/** Chinese numerals that are no quantity: slogans, levels, ordinals, ranks, plans named by their years. */
import type { Literal } from '../model/quantity.ts'
import { isHan } from './characters.ts'
import type { Numeral } from './numerals.ts'
import { listPhrases, phraseAt, phraseBefore } from './phrases.ts'
import { isNamed } from './quotes.ts'
import type { Quotes } from './quotes.ts'
import type { MeasureWord } from './units.ts'

/** Characters with which a Chinese numeral may begin. */
export const HAN_NUMERALS = '〇零一二三四五六七八九两十百千万'

/** undefined: not worth a word (一方面, 二十大); null: a quantity; else what it is. */
export function readHanLiteral(text: string, numeral: Numeral, measure: MeasureWord | null, quotes: Quotes): Literal | null | undefined {
  const { start, value } = numeral
  const before = text[start - 1] ?? '\n'
  const end = numeral.end + (measure?.word.length ?? 0)
  const word = measure?.word ?? ''
  if (before === '第') {
    if (value <= 10 && phraseBefore(RANKS, text, start - 1) >= 0) return take('context', start - 1, numeral.end)
    return word === '届' && !text.startsWith('届中', numeral.end) && value < 13 ? take('name', start, end) : undefined
  }
  if (before === '周' || before === '期' || before === '初' || before === '个' || isHanNumeral(text.charCodeAt(start - 1))) return undefined
  if (word === '期' && text.startsWith('期间', numeral.end)) return undefined
  if (value === 1) return word === '审' ? take('name', start, end) : isCounted(text, numeral, word) ? null : undefined
  if (measure === null || isHan(text.charCodeAt(numeral.end)) === false && word !== '%') return undefined
  if (word === '届') return undefined
  if (word === '大') return value >= 13 || !isHan(text.charCodeAt(end)) || '和以精报召代'.includes(text[end]!) ? undefined : { ...take(text.startsWith('专项', end) || isNamed(quotes, start) ? 'name' : 'context', start, end), value }
  const isBare = (text[start] === '百' || text[start] === '千') && text[start + 1] !== '万'
  if (isBare && !numeral.atLeast && word !== '日' && word !== '天' && !'近超逾破过上达约'.includes(before)) return undefined
  if (word === '审') return take('name', start, end)
  if (word === '路' || isNamed(quotes, start)) return take('name', start, end)
  if (measure.unit === 'year' || measure.unit === 'day') {
    if (text.startsWith('连续', start - 2)) return null
    if (phraseAt(PLANS, text, end) >= 0) return take('name', start, end)
    return value > 12 && word === '年' ? undefined : isNamed(quotes, start) ? take('name', start, end) : undefined
  }
  if (STRUCTURE.has(word)) return take('context', start, end)
  if (phraseAt(NAMED_SYSTEMS, text, end) >= 0) return take('name', start, end)
  if (word === '成' && !RATE_BEFORE.includes(before)) return undefined
  return null
}

function take(kind: Literal['kind'], start: number, end: number): Literal {
  return { start, end, kind, value: null, date: null }
}

/** 法治讲座一期,: 一 counts where it stands behind what is counted and ends the clause. 每年一次, 最多跑一次 are none. */
function isCounted(text: string, { start, end }: Numeral, word: string): boolean {
  return end - start === 1 && COUNTED.has(word) && ',、。;'.includes(text[end + word.length] ?? '。') && isHan(text.charCodeAt(start - 1)) && !'每第同任某跑少多这那又再了有为是'.includes(text[start - 1]!)
}

const COUNTED = new Set(['场', '期', '次', '件', '起', '宗', '场次'])

/** Words that count levels, kinds and sides of a thing: its structure, not an outcome. */
const STRUCTURE = new Set(['级', '种', '要素', '街道', '方面', '类', '步', '道'])
const NAMED_SYSTEMS = listPhrases(['制度', '确立', '维护', '意识', '自信', '规定', '清单', '专项行动', '年行动'])
const PLANS = listPhrases(['行动', '攻坚', '规划', '计划'])
const RANKS = listPhrases(['排名', '位列', '名列', '位居', '列全市', '列全省', '列全县', '列全区', '居全市', '居全省', '跻身'])
const RATE_BEFORE = '超近约过到逾达占有的率'

const NUMERAL_CODES = new Set([...HAN_NUMERALS].map((c) => c.charCodeAt(0)))

function isHanNumeral(code: number): boolean {
  return NUMERAL_CODES.has(code)
}
