import { describe, expect, test } from 'vitest'
import { account } from '../read.ts'

const RESULTS = '一、工作情况\n全年举办法治讲座12场。\n'

describe('a section that states no results', () => {
  const rows: [label: string, text: string, kinds: string[]][] = [
    ['plans give targets', '二、下一步工作打算\n举办法治讲座20场。', ['target 20场']],
    ['plans give no target without a measure word', '二、下一步工作打算\n推进工程20。', ['context 20']],
    ['shortcomings give nothing', '二、存在的问题\n执法人员仅20名,举办法治讲座3场。', ['context 20名', 'context 3场']],
    ['page furniture gives nothing', '浏览次数:20次', ['boilerplate 20次']],
    ['a line that begins with 下一步', '下一步,举办法治讲座20场。', ['target 20场']],
  ]
  test.each(rows)('%s', (_, text, kinds) => {
    expect(account(RESULTS + text)).toEqual(['publicity.lectures 12', ...kinds])
  })
})

describe('a section that states results', () => {
  const rows: [label: string, text: string, kinds: string[]][] = [
    ['the duties of the first person', '二、党政主要负责人履行第一责任人职责情况\n举办法治讲座20场。', ['publicity.lectures 20']],
    ['results behind shortcomings', '二、存在的问题\n不足。\n三、其他工作情况\n举办法治讲座20场。', ['publicity.lectures 20']],
    ['a heading that speaks of a rectified problem', '(二)推动存在问题整改\n举办法治讲座20场。', ['publicity.lectures 20']],
  ]
  test.each(rows)('%s', (_, text, kinds) => {
    expect(account(RESULTS + text)).toEqual(['publicity.lectures 12', ...kinds])
  })
})
