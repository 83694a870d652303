import { describe, expect, test } from 'vitest'
import { fold } from '../../src/extract/fold.ts'
import { findParts } from '../../src/extract/parts.ts'
import { outline } from '../../src/extract/sections.ts'
import { readText } from './read.ts'

/** Parts as `part heading`, in order of the text. */
function parts(text: string): string[] {
  const folded = fold(text).text
  return findParts(folded, outline(folded).sections).map(({ part, start, end }) => `${part} ${folded.slice(start, end)}`)
}

const DUTIES = '党政主要负责人履行推进法治建设第一责任人职责'

describe('a heading opens a part', () => {
  const rows: [label: string, text: string, parts: string[]][] = [
    [
      'all five, as the rules name them',
      `一、主要举措和成效\n甲。\n二、存在的不足和原因\n乙。\n三、${DUTIES},加强法治政府建设的有关情况\n丙。\n四、下一年度推进法治政府建设的主要安排\n丁。\n五、其他需要报告的情况\n无。`,
      ['achievements 一、主要举措和成效', 'problems 二、存在的不足和原因', `duties 三、${DUTIES},加强法治政府建设的有关情况`, 'plans 四、下一年度推进法治政府建设的主要安排', 'other 五、其他需要报告的情况'],
    ],
    ['two in one: shortcomings and plans', '一、工作情况\n甲。\n二、存在的不足及下一步打算\n乙。', ['achievements 一、工作情况', 'problems 二、存在的不足及下一步打算', 'plans 二、存在的不足及下一步打算']],
    ['next steps are plans, though they are measures', '一、主要做法\n甲。\n二、存在问题和下一步举措\n乙。', ['achievements 一、主要做法', 'problems 二、存在问题和下一步举措', 'plans 二、存在问题和下一步举措']],
    ['results under two headings', '一、主要成效\n甲。\n二、主要举措\n乙。', ['achievements 一、主要成效', 'achievements 二、主要举措']],
    ['results under the matters of the work: the first opens them', '一、强化党的领导\n甲。\n二、规范行政执法\n乙。\n三、存在的问题\n丙。', ['achievements 一、强化党的领导', 'problems 三、存在的问题']],
    ['the duties among the results, as (三)', `一、主要举措和成效\n(一)强化执法\n甲。\n(二)${DUTIES}情况\n乙。\n二、存在问题\n丙。`, ['achievements 一、主要举措和成效', `duties (二)${DUTIES}情况`, 'problems 二、存在问题']],
    ['the duties as lead words of a paragraph', '一、主要举措\n1.压实执法责任。甲。\n2.履行法治建设第一责任人职责。镇党委书记主持召开会议3次。', ['achievements 一、主要举措', 'duties 2.履行法治建设第一责任人职责']],
    ['the duties of a principal of the government', '一、区政府主要负责同志履行法治建设职责情况\n甲。\n二、主要成效\n乙。', ['duties 一、区政府主要负责同志履行法治建设职责情况', 'achievements 二、主要成效']],
    ['shortcomings below the last heading of the results', '一、工作情况\n(一)强化执法\n甲。\n(二)存在的主要问题\n乙。\n二、下一步工作计划\n丙。', ['achievements 一、工作情况', 'problems (二)存在的主要问题', 'plans 二、下一步工作计划']],
    ['plans below the shortcomings', '一、工作情况\n甲。\n二、存在的问题\n乙。\n(一)下一步工作打算\n丙。', ['achievements 一、工作情况', 'problems 二、存在的问题', 'plans (一)下一步工作打算']],
    ['Traditional', '一、工作情況\n甲。\n二、黨政主要負責人履行第一責任人職責情況\n乙。', ['achievements 一、工作情况', 'duties 二、党政主要负责人履行第一责任人职责情况']],
    ['without numbers', '甲。\n存在的问题\n乙。\n下一步打算\n丙。', ['problems 存在的问题', 'plans 下一步打算']],
    ['numbered as parts', '第一部分 工作情况\n甲。\n第二部分 存在问题\n乙。', ['achievements 第一部分工作情况', 'problems 第二部分存在问题']],
    ['after 其它 as well', '一、工作情况\n甲。\n二、其它需要报告的事项\n无。', ['achievements 一、工作情况', 'other 二、其它需要报告的事项']],
  ]
  test.each(rows)('%s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected)
  })
})

describe('not found', () => {
  const rows: [label: string, text: string, parts: string[]][] = [
    ['without headings', '全年召开会议3次。党政主要负责人认真履行第一责任人职责。下一步,我镇将继续努力。', []],
    ['duties that only a sentence speaks of', '一、主要举措\n镇党委严格落实党政主要负责人履行推进法治建设第一责任人职责,召开会议3次。', ['achievements 一、主要举措']],
    ['duties that are planned', '一、下一步工作计划\n(一)压实第一责任人职责\n甲。', ['plans 一、下一步工作计划']],
    ['another first responsibility', '一、主要举措\n(一)落实第一责任人安全生产职责\n甲。', ['achievements 一、主要举措']],
    ['problems that were solved', '一、主要举措\n(一)存在问题全面整改到位\n甲。', ['achievements 一、主要举措']],
    ['problems that people bring', '一、主要举措\n(一)破解群众急难愁盼问题\n甲。', ['achievements 一、主要举措']],
    ['arrangements inside the results', '一、主要举措\n(一)统筹工作安排\n甲。', ['achievements 一、主要举措']],
    ['an item of a list in a sentence', '一、主要举措\n全镇做到:一是履行第一责任人职责;二是强化执法。', ['achievements 一、主要举措']],
    ['an empty text', '', []],
  ]
  test.each(rows)('%s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected)
  })
})

describe('spans', () => {
  const text = `法治報告\r\n  一、主要舉措和成效\r\n(一)${DUTIES}\r\n召開會議3次。\r\n(二)規範執法\r\n甲。\r\n二、存在問題\r\n乙。\r\n`
  const found = readText(text).parts

  test('of a heading give it as printed', () => {
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map(({ heading }) => heading))
    expect(found.map(({ heading }) => heading)).toEqual(['一、主要舉措和成效', `(一)${DUTIES}`, '二、存在問題'])
  })

  test('a part ends where the next heading of its own level or above begins', () => {
    expect(found.map(({ end, until }) => text.slice(end, until).trim())).toEqual([
      expect.stringMatching(/^\(一\)[\s\S]*甲。$/),
      '召開會議3次。',
      '乙。',
    ])
  })
})
