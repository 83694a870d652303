import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outline } from '../../src/extract/sections.ts'
import { fold } from '../../src/extract/fold.ts'
import { readText } from './read.ts'

/** Kinds of the sections behind the opening, which every text has. */
function kinds(text: string): string[] {
  return outline(fold(text).text).sections.slice(1).map(({ kind }) => kind)
}

describe('a heading opens a section', () => {
  const rows: [label: string, text: string, kinds: string[]][] = [
    ['results', '一、主要做法和成效\n全年召开会议3次。', ['achievements']],
    ['the duty of the first person', '一、主要做法\n甲。\n二、党政主要负责人履行第一责任人职责情况\n乙。', ['achievements', 'duties']],
    ['shortcomings', '一、工作情况\n甲。\n二、存在的问题\n乙。', ['achievements', 'problems']],
    ['plans', '一、工作情况\n甲。\n二、下一步工作打算\n乙。', ['achievements', 'plans']],
    ['all of them', '一、主要举措和成效\n甲。\n二、存在的不足和原因\n乙。\n三、履行第一责任人职责情况\n丙。\n四、下一年度主要安排\n丁。', ['achievements', 'problems', 'duties', 'plans']],
    ['numbered as parts', '第一部分 工作情况\n甲。\n第二部分 存在问题\n乙。', ['achievements', 'problems']],
    ['without a number', '甲。\n存在的问题\n乙。\n下一步打算\n丙。', ['problems', 'plans']],
    ['numbered past ten', `${[...'一二三四五六七八九十'].map((n) => `${n}、推进依法行政\n甲。`).join('\n')}\n十一、存在问题\n乙。`, [...Array<string>(10).fill('achievements'), 'problems']],
    ['results and plans in one: results', '一、工作情况\n甲。\n二、取得成效及工作安排情况\n乙。', ['achievements', 'achievements']],
    ['Traditional', '一、工作情況\n甲。\n二、存在的問題\n乙。', ['achievements', 'problems']],
    ['read one byte out of step: no top-level one', '一、工作情况\n?。ㄒ健全存在问题台账\n甲。', ['achievements']],
    ['a line that begins with 下一步', '一、工作情况\n甲。\n下一步,我镇将继续推进。', ['achievements', 'plans']],
  ]
  test.each(rows)('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })
})

describe('no heading', () => {
  const rows: [label: string, text: string][] = [
    ['a sentence about shortcomings', '全镇梳理出存在问题12个,逐一整改到位。'],
    ['a number out of order', '五、甲乙丙'],
    ['a long paragraph with an ordinal', `一、${'推进依法行政,'.repeat(12)}完成。`],
  ]
  test.each(rows)('%s', (_, text) => {
    expect(kinds(text)).toEqual([])
  })
})

describe('sentences', () => {
  const rows: [label: string, text: string, sentences: string[]][] = [
    ['end with 。', '甲一。乙二。', ['甲一。', '乙二。']],
    ['end with ! and ?', '甲!乙?丙', ['甲!', '乙?', '丙']],
    ['end with the line', '甲\n乙', ['甲', '乙']],
    ['begin behind white space', '  甲。\n\t乙。', ['甲。', '乙。']],
    ['do not end with ; or :', '甲:乙;丙。', ['甲:乙;丙。']],
    ['nothing from blank lines', '\n \n甲。\n\n', ['甲。']],
  ]
  test.each(rows)('%s', (_, text, sentences) => {
    expect(outline(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
  })

  const headings: [label: string, text: string, of: string, heading: string | null][] = [
    ['a numbered heading above', '(一)强化人民调解\n全年调解12件。', '全年', '(一)强化人民调解'],
    ['the lead words of a paragraph', '1.强化人民调解。全年调解12件。', '全年', '1.强化人民调解。'],
    ['none behind a top-level heading', '一、工作情况\n全年调解12件。', '全年', null],
    ['none of a paragraph that begins with a long sentence', `${'推进依法行政,'.repeat(7)}完成。全年调解12件。`, '全年', null],
  ]
  test.each(headings)('stand under %s', (_, text, of, heading) => {
    const found = outline(text).sentences.find(({ start }) => text.startsWith(of, start))?.heading ?? null
    expect(found && text.slice(found.start, found.end)).toBe(heading)
  })
})

describe('page furniture', () => {
  const rows: [label: string, line: string, isFurniture: boolean][] = [
    ['a filing number', '某ICP备2024000001号', true],
    ['who runs the site', '主办单位:某镇人民政府 联系电话:020-81234567', true],
    ['an identification', '网站标识码:4400000000', true],
    ['where one is', '当前位置:首页 > 政务公开', true],
    ['visits', '浏览次数:128', true],
    ['a date of publication', '发布日期:2025-01-20', true],
    ['not a sentence about handing out printed matter', `${'推进依法行政,深入开展宣传。'.repeat(4)}全年打印宣传资料1200份,分发到户,受到群众欢迎,形成良好氛围,推动全镇法治建设不断迈上新台阶。`, false],
    ['not a plain sentence', '全年召开会议3次。', false],
  ]
  test.each(rows)('%s', (_, line, isFurniture) => {
    expect(outline(line).sentences.some(({ section }) => section.kind === 'boilerplate')).toBe(isFurniture)
  })

  test('yields no observations, at the top or at the foot', () => {
    const text = '索引号:123456 发布机构:某镇人民政府\n浏览次数:128次\n一、工作情况\n全年召开会议3次。\n主办单位:某镇人民政府 受理件数12件 联系电话:81234567\n'
    const { mentions } = readText(text)
    expect(mentions.filter(({ kind }) => kind === 'observation').map(({ surface }) => surface)).not.toContain('12件')
    expect(mentions.filter(({ surface }) => surface === '128次').map(({ kind }) => kind)).toEqual(['boilerplate'])
  })
})

test('every character but white space lies in exactly one sentence, whatever the text', () => {
  const pieces = fc.constantFrom('一、', '二、', '存在的问题', '下一步', '(一)', '甲', '。', '!', '\n', ' ', '\t', '\r', '打印', '12', '备案号', '第', '部分')
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 50 }), (parts) => {
      const text = fold(parts.join('')).text
      const { sections, sentences } = outline(text)
      let end = 0
      for (const sentence of sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(end, sentence.start)).toMatch(/^[ \t\r\n]*$/)
        end = sentence.end
      }
      expect(text.slice(end)).toMatch(/^[ \t\r\n]*$/)
      expect(sections.map(({ start }) => start)).toEqual([0, ...sections.slice(0, -1).map((section) => section.end)])
      expect(sections.at(-1)?.end).toBe(text.length)
    }),
    { numRuns: 200, seed: 8 },
  )
})
