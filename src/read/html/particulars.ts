/** What a page prints about its text: index number, who issued it, when. Only what stands there, with the words as evidence. */
import type { Particulars } from '../../model/report.ts'

/** Labels by what they name, the surer first. */
const LABELS = {
  index_number: ['索引号', '信息索引号', '索引编号'],
  publisher: ['发布机构', '发文机关', '发布单位', '发文单位', '制发机关', '公开机构', '公开单位', '信息来源', '文章来源', '来源'],
  published: ['发布日期', '发布时间', '公开日期', '公开时间', '发文日期', '生成日期', '成文日期', '印发日期', '日期', '时间'],
} as const

/** Places that a page names as the source when it means itself. */
const ITSELF = /^(?:本网|本站|本网站|原创|网站|未知|无)$/

/** From the lines around the text, in order. */
export function findParticulars(lines: readonly string[], title: string | null): Particulars {
  const found: Particulars = {}
  if (title !== null) found.title = { value: title, evidence: title }
  for (const [name, labels] of Object.entries(LABELS) as [keyof typeof LABELS, readonly string[]][]) {
    for (const label of labels) {
      const one = lines.map((line, at) => findLabelled(name, label, line, lines[at + 1] ?? '')).find((hit) => hit !== null)
      if (one == null) continue
      found[name] = one
      break
    }
  }
  return found
}

function findLabelled(name: keyof typeof LABELS, label: string, line: string, next: string): { value: string; evidence: string } | null {
  // A label may be spread out (索 引 号) and its value stand in the next cell or line.
  const spread = [...label].join('[\\s\\u3000\\u00a0]*')
  const match = new RegExp(`(?<![\\u4e00-\\u9fff])${spread}[】\\]]?[\\s\\u3000\\u00a0]*[:：]?[\\s\\u3000\\u00a0]*`).exec(line)
  if (match === null) return null
  const rest = line.slice(match.index + match[0].length)
  const isEmpty = rest.trim() === ''
  if (!/[:：\t]/.test(match[0]) && !isEmpty) return null
  const value = readValue(name, isEmpty ? next : rest)
  if (value === null) return null
  return { value: value.value, evidence: isEmpty ? `${line.trim()} ${value.printed}` : line.slice(match.index, match.index + match[0].length) + value.printed }
}

function readValue(name: keyof typeof LABELS, text: string): { value: string; printed: string } | null {
  if (name === 'published') {
    const date = /^[\s\u3000\u00a0]*(\d{4})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})\s*日?/.exec(text)
    if (date === null) return null
    const [, year = '', month = '', day = ''] = date
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null
    return { value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, printed: date[0].trim() }
  }
  const words = /^[\s\u3000\u00a0]*([^\s\u3000\u00a0|｜]{1,40})/.exec(text)?.[1]?.replace(/[;；,，、]$/, '')
  if (words === undefined) return null
  if (name === 'index_number') return /\d/.test(words) && /^[\w\-/.〔〕[\]()（）号第字\u4e00-\u9fff]+$/.test(words) ? { value: words, printed: words } : null
  return ITSELF.test(words) || /[:：]/.test(words) || !/[\u4e00-\u9fff]{2}/.test(words) ? null : { value: words, printed: words }
}
