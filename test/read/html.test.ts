import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readHtml } from '../../src/read/html.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const SENTENCE = '全年受理矛盾纠纷100件，成功化解98件，群众满意。'
/** The lines that come out of a page with this body. */
const lines = (body: string): string[] => {
  const read = readHtml(utf8(`<html><body>${body}</body></html>`))
  return 'text' in read ? read.text.split('\n') : [read.code]
}

describe('a page of a government’s site', () => {
  const read = readHtml(readFileSync(join(import.meta.dirname, 'files', 'page.html')))
  if (!('text' in read)) throw new Error(read.en)

  test('gives its title and main text, without what stands around it', () => {
    expect(read.text.split('\n')).toEqual([
      '青禾县司法局2024年法治政府建设年度报告',
      '　　2024年，青禾县司法局认真履行法治政府建设统筹职责，各项工作取得新进展。',
      '　　一、主要工作',
      '　　（一）全年审查行政规范性文件23 件，提出审查意见\u00a061\u00a0条；办理行政复议案件48件，其中调解结案15件[1]。',
      '　　（二）人民调解工作情况见下表：',
      '乡镇\t矛盾纠纷\t',
      '\t受理（件）\t调解成功（件）',
      '东岭镇\t120\t118',
      '西坪乡\t86\t85',
      '　　（三）具体做法：',
      '1.开展普法讲座36场；',
      '2.发放宣传册9\u00a0000余份。',
      '　　办理法律援助案件210件，接待来访群众1·2万人次以下，挽回损失约¥350万元。',
      '　　二、存在问题',
      '　　基层力量仍显薄弱，4个司法所不足3人。',
      '青禾县司法局',
      '2025年3月10日',
    ])
  })

  test('keeps what is printed about the text, with the words that say so', () => {
    expect(read.particulars).toEqual({
      title: { value: '青禾县司法局2024年法治政府建设年度报告', evidence: '青禾县司法局2024年法治政府建设年度报告' },
      index_number: { value: 'QH006-2025-00018', evidence: '索 引 号：\tQH006-2025-00018' },
      publisher: { value: '青禾县司法局', evidence: '发布机构：\t青禾县司法局' },
      published: { value: '2025-03-12', evidence: '发布时间：2025-03-12' },
    })
  })

  test('says what was left out, and that an attachment may hold more', () => {
    expect(read.notices.map(({ code }) => code)).toEqual(['struck', 'attachment'])
  })
})

describe('lines', () => {
  const rows: [string, string, string[]][] = [
    ['paragraphs and line breaks', `<p>${SENTENCE}</p><p>一<br>二</p>`, [SENTENCE, '一', '二']],
    ['a line of the source is none of the page', '<p>全年受理案件\n   100件，办结98件，其中调解50件。</p>', ['全年受理案件 100件，办结98件，其中调解50件。']],
    ['entities', `<p>${SENTENCE}&lt;&#65;&amp;&quot;&#x4e00;&gt;</p>`, [`${SENTENCE}<A&"一>`]],
    ['hidden elements', `<style>.x{display:none}</style><p>${SENTENCE}</p><p hidden>7件</p><p style="display: none">8件</p><p class="a x">9件</p>`, [SENTENCE]],
    ['a numbered list', `<p>${SENTENCE}</p><ol start="3"><li>甲</li><li value="7">乙</li><li>2024年</li></ol>`, [SENTENCE, '3.甲', '7.乙', '8. 2024年']],
    ['a list counted in Chinese', `<p>${SENTENCE}</p><ol style="list-style-type: cjk-ideographic"><li>甲</li><li><p>乙</p></li></ol>`, [SENTENCE, '一、甲', '二、乙']],
    ['a list with bullets', `<p>${SENTENCE}</p><ul><li>甲</li><li>乙</li></ul>`, [SENTENCE, '甲', '乙']],
    ['cells of a table are parted', `<p>${SENTENCE}</p><table><tr><td>甲</td><td>12</td><td>3</td></tr></table>`, [SENTENCE, '甲\t12\t3']],
    ['merged cells keep the columns', `<p>${SENTENCE}</p><table><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><td>12</td><td>3</td></tr></table>`, [SENTENCE, '甲\t乙\t', '\t12\t3']],
    ['a table that only places the text', `<table><tr><td>左</td><td><table><tr><td><p>${SENTENCE}</p><p>${SENTENCE}</p></td></tr></table></td></tr></table>`, [SENTENCE, SENTENCE]],
    ['a power stays, the mark of a note is marked', `<p>${SENTENCE}共12<sup>3</sup>项，面积5km<sup>2</sup>。</p>`, [`${SENTENCE}共12[3]项，面积5km2。`]],
    ['words of the page itself', `<div class="nav"><a>首页</a></div><div>${SENTENCE}</div><div>版权所有：某县人民政府，未经许可不得转载，违者必究。</div>`, [SENTENCE]],
  ]
  test.each(rows)('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })

  test('a block that is called furniture and holds the whole report is the report', () => {
    const report = Array.from({ length: 40 }, (_, at) => `<p>${SENTENCE}${at}</p>`).join('')
    expect(lines(`<div class="print">${report}</div>`)).toHaveLength(40)
  })
})

describe('refused', () => {
  test.each([
    ['a page whose text a script loads', utf8('<html><body><div id="app"></div><script src="a.js"></script></body></html>'), 'no_main_text'],
    ['a page without sentences', utf8('<html><body><a href="/">首页</a></body></html>'), 'no_main_text'],
    ['nothing', new Uint8Array(), 'no_main_text'],
    ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'wrong_ending'],
  ])('%s', (_, file, code) => {
    expect(readHtml(file)).toMatchObject({ code })
  })
})
