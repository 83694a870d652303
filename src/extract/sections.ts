/** Sections, lines and sentences of a folded report, and which section speaks of results, duties, shortcomings, plans. */
import type { Section } from '../model/reading.ts'
import { hasPhrase, listPhrases, phraseAt } from './phrases.ts'
import type { Phrases } from './phrases.ts'

export interface Sentence {
  start: number
  end: number
  /** Index of the paragraph (line) that it stands in. */
  line: number
  section: Section
  /** Span of the nearest heading above, or of the lead words of its line; null where there is none. */
  heading: { start: number; end: number } | null
}

export interface Outline {
  sections: Section[]
  sentences: Sentence[]
}

/** Cuts a folded text into sections and sentences. Every character but white space lies in exactly one sentence. */
export function outline(text: string): Outline {
  const sections: Section[] = [{ start: 0, end: text.length, kind: 'opening', heading: '', level: 0 }]
  const sentences: Sentence[] = []
  let ordinal = 0
  let numbered = false
  let heading: Sentence['heading'] = null
  let line = 0
  for (let start = 0; start < text.length; line++) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const from = skipBlank(text, start, end)
    const size = end - from
    if (size > 0) {
      const number = topOrdinal(text, from)
      const kind = size <= 60 ? headingKind(text, from, end, number > 0) : null
      const isTop = number > 0 && size <= 70 && (number === ordinal + 1 || (number === 1 && !numbered))
      if ((isTop && kind !== null) || (!numbered && kind !== null && size <= 30 && kind !== 'achievements') || (isTop && size <= 50)) {
        if (isTop) { ordinal = number; numbered = true }
        open(sections, { start: from, end: text.length, kind: kind ?? 'achievements', heading: text.slice(from, end), level: 1 })
        heading = null
      } else if (size <= 40 && isMinorHeading(text, from, end)) {
        heading = { start: from, end }
      } else if (phraseAt(PLAN_LINES, text, from) >= 0 && sections.at(-1)!.kind !== 'plans' && sections.at(-1)!.kind !== 'problems') {
        open(sections, { start: from, end: text.length, kind: 'plans', heading: '', level: 1 })
        heading = null
      }
      if (isBoilerplateLine(text, from, end, line)) {
        sentences.push({ start: from, end, line, section: { start: from, end, kind: 'boilerplate', heading: '', level: 0 }, heading: null })
      } else cutLine(text, from, end, line, sections.at(-1)!, heading, sentences)
    }
    start = end + 1
  }
  return { sections, sentences }
}

/** Longest sentence in characters; reports stay far below. It bounds the work on text that is no prose. */
const LONGEST = 600
const BREAKS = new Set([...',;、:'].map((c) => c.charCodeAt(0)))

function open(sections: Section[], next: Section): void {
  sections.at(-1)!.end = next.start
  sections.push(next)
}

function cutLine(text: string, from: number, end: number, line: number, section: Section, heading: Sentence['heading'], sentences: Sentence[]): void {
  let start = from
  let lead = heading
  for (let i = from; i < end; i++) {
    const c = text.charCodeAt(i)
    // A sentence has an end: past a length that no sentence has, the next break of any kind is one.
    const isEnd = c === 0x3002 || c === 0x21 || c === 0x3f || (i - start > LONGEST && (i - start > 2 * LONGEST || BREAKS.has(c)))
    if (!isEnd) continue
    if (i + 1 > start) sentences.push({ start, end: i + 1, line, section, heading: lead })
    // 1.压实市场监管措施。…: the first words of a numbered paragraph are its heading.
    if (start === from && i - from <= 40) lead = { start: from, end: i + 1 }
    start = i + 1
  }
  if (start < end) sentences.push({ start, end, line, section, heading: lead })
}

const ORDINALS = '一二三四五六七八九十'

/** 3 for `三、`, 11 for `十一、`, 0 where no top-level number begins the line. */
function topOrdinal(text: string, at: number): number {
  const first = ORDINALS.indexOf(text[at]!) + 1
  if (first > 0) {
    if (text[at + 1] === '、' || text[at + 1] === '.') return first
    if (first === 10 && text[at + 2] === '、') return 10 + ORDINALS.indexOf(text[at + 1]!) + 1
  }
  if (text.startsWith('第', at) && text.startsWith('部分', at + 2)) return ORDINALS.indexOf(text[at + 1]!) + 1
  return 0
}

const CUES: [Section['kind'], string[]][] = [
  ['problems', ['存在的问题', '存在问题', '存在的不足', '存在不足', '主要问题', '不足和原因', '问题和不足', '不足之处', '主要不足', '存在的主要', '困难和问题', '短板', '问题及原因', '问题与不足', '薄弱环节']],
  ['plans', ['工作计划', '下一步', '主要安排', '工作重点', '工作打算', '工作安排', '工作思路', '努力方向', '下步', '工作谋划', '工作目标', '重点工作安排', '年计划', '打算', '下阶段', '年工作', '安排部署和打算', '思路举措']],
  ['duties', ['第一责任人']],
  ['achievements', ['成效', '举措', '基本情况', '主要做法', '工作情况', '落实情况', '推进情况', '开展情况', '取得', '亮点', '进展', '做法', '成绩']],
]

const KINDS = CUES.map(([kind, cues]): [Section['kind'], Phrases] => [kind, listPhrases(cues)])
/** What has one of these is about results even where it sounds like a plan, unless it says 下一步. */
const RESULTS = listPhrases(CUES.find(([kind]) => kind === 'achievements')![1].slice(0, 3))
const NEXT_STEP = listPhrases(['下一步'])

function headingKind(text: string, from: number, end: number, numbered: boolean): Section['kind'] | null {
  if (!numbered && hasPhrase(SENTENCE_MARKS, text, from, end - 1)) return null
  for (const [kind, cues] of KINDS) {
    if (kind === 'plans' && hasPhrase(RESULTS, text, from, end) && !hasPhrase(NEXT_STEP, text, from, end)) continue
    if (hasPhrase(cues, text, from, end)) return kind
  }
  return null
}

const SENTENCE_MARKS = listPhrases([',', '。', ';'])

const PLAN_LINES = listPhrases(['下一步', '下步', '下阶段', '今后'])

function isMinorHeading(text: string, from: number, end: number): boolean {
  const c = text[from]!
  const numbered = c === '(' || ORDINALS.includes(c) || (c >= '0' && c <= '9')
  return numbered && !'。;'.includes(text[end - 1]!)
}

const FURNITURE = listPhrases(['版权所有', '备案号', '备案标识', '备案序号', 'ICP', '主办单位', '承办单位', '联系电话', '网站标识码', '标识码', '邮编', '地址:', '扫一扫', '打印', '分享', '浏览次数', '点击数', '索引号', '发布机构', '信息来源', '发布日期', '当前位置', '首页', '字体', '上一篇', '下一篇', '技术支持', '来源:', '浏览量', '字号', '统一社会信用代码', '有效性', '文号:'])

/** Navigation, sharing buttons, filing numbers: page furniture around the report. Short lines only. */
function isBoilerplateLine(text: string, from: number, end: number, line: number): boolean {
  if (end - from > 80) return false
  if (!hasPhrase(FURNITURE, text, from, end)) return false
  const words = text.slice(from, end)
  return (line < 12 && !words.includes('。')) || !/[。,]/.test(words) || /备案|标识码/.test(words) && /\d{8}/.test(words)
}

function skipBlank(text: string, from: number, end: number): number {
  while (from < end && (text[from] === ' ' || text[from] === '\t' || text[from] === '\r')) from++
  return from
}
