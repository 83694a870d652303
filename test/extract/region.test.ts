import { beforeAll, describe, expect, test } from 'vitest'
import path from 'node:path'
import fc from 'fast-check'
import { loadGazetteer } from '../../scripts/load/regions.ts'
import { fold } from '../../src/extract/fold.ts'
import { identifyReporter } from '../../src/extract/region.ts'
import type { Reporter } from '../../src/extract/region.ts'
import type { Gazetteer } from '../../src/model/gazetteer.ts'

let gazetteer: Gazetteer
beforeAll(() => {
  const loaded = loadGazetteer(path.resolve(import.meta.dirname, '../../data'), (name) => fold(name).text)
  if (loaded.gazetteer === null) throw new Error(loaded.problems[0]?.what.en)
  gazetteer = loaded.gazetteer
})

function identify(text: string, more: { fileName?: string; sourceUrl?: string } = {}): Reporter {
  return identifyReporter({ folded: fold(text).text, ...more }, gazetteer)
}

describe('the reporter is found', () => {
  const rows: [string, string, string][] = [
    ['by a name that exists once', '宋桂镇2025年法治政府建设年度报告\n2025年,宋桂镇坚持依法行政。', '445322113'],
    ['by the lowest name of a chain', '清远市清城区人民政府2024年\n法治政府建设年度报告\n我区扎实推进依法行政。', '441802'],
    ['by its county before it', '郁南县都城镇2023年法治政府建设工作总结', '445322100'],
    ['by the prefecture where there is no county', '东莞市长安镇2024年法治政府建设年度报告', '441900119'],
    ['by a prefecture that the text names', '东区街道2021年度法治政府建设情况报告\n东区街道按照中山市的部署推进工作。', '442000002'],
    ['by words that only one place uses', '2024年,长安镇坚持依法行政,我镇办好莞家政务服务,落实省、市要求,用好粤执法平台。市委部署到位。', '441900119'],
    ['by the kind of office above it', '海城镇2023年法治政府建设年度报告\n在县委、县政府领导下,我镇扎实推进。按照汕尾市要求。', '441521115'],
    ['by its signature', '2024年,我镇坚持依法行政。\n一、工作情况\n全镇平稳有序。\n郁南县宋桂镇人民政府\n2025年1月6日', '445322113'],
    ['by a credit code of the page', '索引号:11445322007345678K/2024-00012\n河口镇2023年法治政府建设年度报告\n我镇推进依法行政,落实县委、县政府部署。', '445322112'],
    ['by a filing number of the page', '河口镇2023年法治政府建设年度报告\n我镇推进依法行政。\n网站标识码:4453220012', '445322112'],
    ['by the first words of the text', '2023年,西夏区认真落实依法行政各项要求。', '640105'],
    ['by the subject of a later sentence', '本报告依据有关规定编制。\n一、总体情况\n2025年度,宋桂镇全面贯彻依法行政要求。', '445322113'],
    ['by the subject, whatever it does', '2025年,宋桂镇对标郁南县细化措施,较好完成了任务。', '445322113'],
    ['by an office that speaks of itself', '2023年,郁南县委、县政府高度重视依法行政,扎实推进。', '445322'],
    ['by short forms of two places above it', '广东/云浮\n都城镇2023年法治政府建设年度报告', '445322100'],
    ['by a name of everyday use', '2023年,巴州党委、政府扎实推进依法行政。', '652800'],
    ['by a title in which the party committee stands beside the government', '中共清远市清城区委 清城区人民政府关于2024年法治政府建设情况的报告', '441802'],
    ['in Traditional characters', '廣州市花都區炭步鎮人民政府關於2025年度法治政府建設情況的報告', '440114107'],
    ['through injected pinyin', '宋桂鎮(zhèn)2025年法治政府建設(shè)年度報(bào)告', '445322113'],
    ['under its usual short name', '中共红河州委、红河州人民政府:\n我县印发了《金平县法治政府建设要点》。县委、县政府高度重视。', '532530'],
    ['from a slogan and its own kind', '2024年,我乡围绕“法治舒桥”建设,落实县委、县政府部署。', '331121208'],
    ['when the superior is named first', '2023年,在西夏区委、区政府的正确领导下,兴泾镇人民政府坚持依法行政。', '640105100'],
    ['before a table of contents and page furniture', '首页 > 政务公开 > 年报\n发布日期:2022-03-07\n息县人民政府关于2021年法治政府建设情况的报告\n信阳市人民政府网', '411528'],
    ['when 镇 stands inside the name of its prefecture', '2022年,我县落实《景德镇市人民政府重大决策规定》,印发《浮梁县法治政府建设方案》。', '360222'],
    ['when one name ends in another', '2023年,小长安镇坚持依法行政。', '451225103'],
    ['when a name ends in 镇镇', '乌镇镇2023年法治政府建设年度报告', '330483100'],
    ['a province', '内蒙古自治区人民政府关于2024年法治政府建设情况的报告', '150000'],
    ['a prefecture that begins like an ordinal', '三明市2023年法治政府建设年度报告', '350400'],
  ]
  test.each(rows)('%s', (_, text, region) => {
    expect(identify(text)).toMatchObject({ region, status: 'auto' })
  })
})

describe('no answer is better than a wrong one', () => {
  const rows: [string, string, Reporter['status']][] = [
    ['eleven namesakes and nothing else', '长安镇2024年法治政府建设年度报告\n我镇推进依法行政。', 'ambiguous'],
    ['four districts of one name', '鼓楼区2023年法治政府建设年度报告\n我区推进依法行政。', 'ambiguous'],
    ['a town that no list has, under a known county', '郁南县石桥湾镇2023年法治政府建设年度报告\n石桥湾镇在县委领导下推进依法行政。', 'unknown'],
    ['a development zone of a known city', '商丘市经济技术开发区2023年法治政府建设年度报告\n商丘市经济技术开发区推进依法行政。', 'unknown'],
    ['the office of a development zone', '商丘市经济技术开发区管理委员会2023年法治政府建设年度报告\n商丘市人民政府', 'unknown'],
    ['a signature by somebody else than the title', '中山市民众镇2023年法治政府建设年度报告\n一、工作情况\n扎实推进各项工作,平稳有序。\n中山市人民政府', 'unknown'],
    ['a name that no longer existed in that year', '中山市民众镇2023年法治政府建设年度报告', 'unknown'],
    ['a longer name that only ends in a known one', '新宋桂镇2023年法治政府建设年度报告', 'unknown'],
    ['no place at all', '2023年,我们坚持依法行政,扎实推进各项工作。', 'unknown'],
    ['a town without its own name, under a named county', '2024年,我镇按照《郁南县法治政府建设实施方案》推进工作,落实县委和云浮市部署。', 'ambiguous'],
    ['a neighbour that is merely mentioned', '2024年,我镇与宋桂镇联合执法,落实县委和云浮市要求。', 'ambiguous'],
    ['a place that was only visited', '光明街道2023年法治政府建设年度报告\n我街道组织干部到深圳市学习经验。', 'ambiguous'],
    ['a unique name where the text names other superiors', '宋桂镇2023年法治政府建设年度报告\n我镇按照唐山市滦州市有关要求推进工作。', 'ambiguous'],
  ]
  test.each(rows)('%s', (_, text, status) => {
    const reporter = identify(text)
    expect(reporter.status).toBe(status)
    expect(reporter.region === null).toBe(status !== 'auto')
  })
})

describe('a region is looked up in the year of the report', () => {
  const rows: [string, string, string | null][] = [
    ['a town before it became a subdistrict', '中山市民众镇2019年法治政府建设年度报告', '442000102'],
    ['the subdistrict that it became', '中山市民众街道2023年法治政府建设年度报告', '442000007'],
    ['a city before it became a district', '海门市2018年度法治政府建设情况报告', '320684'],
    ['the district that it became', '南通市海门区2022年度法治政府建设情况报告', '320614'],
    ['a town under the spelling of earlier lists', '英德市下太镇2022年法治政府建设年度报告', '441881120'],
    ['not the successor before its time', '南通市海门区2017年度法治政府建设情况报告', null],
  ]
  test.each(rows)('%s', (_, text, region) => {
    expect(identify(text).region).toBe(region)
  })
})

describe('the address and the file name help', () => {
  const text = '长安镇2024年法治政府建设年度报告\n我镇推进依法行政。'
  const rows: [string, { fileName?: string; sourceUrl?: string }, string, string | null][] = [
    ['a listed host', { sourceUrl: 'http://www.dg.gov.cn/changan/a.html' }, text, '441900119'],
    ['a host named in pinyin', { sourceUrl: 'https://www.fengkai.gov.cn/zwgk/1.html' }, text, '441225115'],
    ['not a host outside the government', { sourceUrl: 'https://dg.gov.cn.example.com/1.html' }, text, null],
    ['a file name', { fileName: 'reports/宋桂镇2024年法治政府建设年度报告.docx' }, '我镇推进依法行政,全镇平稳有序。', '445322113'],
    ['not a file name that says nothing', { fileName: '000_632a78bf83d40846.txt' }, text, null],
  ]
  test.each(rows)('%s', (_, more, printed, region) => {
    expect(identify(printed, more).region).toBe(region)
  })
})

describe('the year is that of the report', () => {
  const rows: [string, string, number | null][] = [
    ['from the title, not from the publication', '东区街道2021年法治政府建设年度报告\n发布日期:2022-01-25\n2022年,东区街道继续推进。', 2021],
    ['from a title that plans as well', '海沧区政府2015年推进依法行政工作情况及2016年工作打算', 2015],
    ['behind the topic', '塘栖镇法治政府建设年度报告(2024年度)', 2024],
    ['in Chinese figures', '宋桂镇二〇二三年法治政府建设年度报告', 2023],
    ['from the opening', '2023年,兴泾镇坚持依法行政。', 2023],
    ['from 现将', '依据2019年有关规定,现将宋桂镇2022年法治政府建设情况报告如下:', 2022],
    ['not from a range', '按照《实施方案(2021-2025年)》要求,兴泾镇2024年推进依法行政。', 2024],
    ['not from the date of the page', '今天是:2019年10月31日 星期三\n2020年静海区法治政府建设情况报告', 2020],
    ['with a space before 年', '2022 年,兴泾镇坚持依法行政。', 2022],
    ['nowhere', '兴泾镇坚持依法行政。', null],
  ]
  test.each(rows)('%s', (_, text, year) => {
    const reporter = identify(text)
    expect(reporter.year).toBe(year)
    expect(reporter.yearEvidence === null).toBe(year === null)
  })

  test('or that of the file name, which stands nowhere in the text', () => {
    const reporter = identify('兴泾镇坚持依法行政。', { fileName: '兴泾镇2022年报告.txt' })
    expect([reporter.year, reporter.yearEvidence]).toEqual([2022, null])
  })
})

describe('a text without a title is of the kind that its file’s name says', () => {
  test.each([
    ['兴泾镇.txt', 'annual'],
    ['兴泾镇2022年报告.txt', 'annual'],
    ['兴泾镇2022年上半年报告.txt', 'half_year'],
    ['兴泾镇2022年工作计划.txt', 'other'],
    ['一图读懂年度报告解读.txt', 'other'],
  ])('%s', (fileName, kind) => expect(identify('兴泾镇坚持依法行政。', { fileName }).kind).toBe(kind))
})

describe('body and kind', () => {
  const rows: [string, string, string, string][] = [
    ['the government', '清远市清城区人民政府2024年法治政府建设年度报告', 'government', 'annual'],
    ['a department in the title', '重庆市长寿区司法局2022年度法治政府建设年度报告', 'justice', 'annual'],
    ['a department without its place', '区市场监督管理局2023年法治政府建设情况报告', 'market_regulation', 'annual'],
    ['a department that no entry covers', '郁南县供销合作局2023年法治政府建设情况报告', 'other', 'annual'],
    ['a department that opens', '2023年,市应急管理局认真履行职责。', 'emergency', 'annual'],
    ['a department that says 我局', '2022年,我局坚持依法行政。一、工作情况\n区司法局主要负责人率先垂范。', 'justice', 'annual'],
    ['not a department that is only the source', '叶城县2023年度法治政府建设工作报告\n来源:叶城县司法局 发布时间 2025年', 'government', 'annual'],
    ['not 全局', '宋桂镇2023年法治政府建设年度报告\n把法治摆在全局工作的突出位置。', 'government', 'annual'],
    ['half a year', '宋桂镇2023年上半年法治政府建设工作总结', 'government', 'half_year'],
    ['a plan', '西平县2020年度法治政府建设工作安排\n2020年是收官之年。', 'government', 'other'],
    ['an explanation', '《清水县2023年度法治政府建设情况报告》政策解读', 'government', 'other'],
    ['a report on something else', '兴泾镇2023年政府信息公开工作年度报告', 'government', 'other'],
  ]
  test.each(rows)('%s', (_, text, body, kind) => {
    const reporter = identify(text)
    expect([reporter.body, reporter.kind]).toEqual([body, kind])
  })
})

test('evidence and title are spans of the folded text', () => {
  const { text } = fold('郁南縣宋桂鎮2025年法治政府建設年度報告\n2025年,宋桂鎮堅持依法行政,云浮市給予指導。')
  const { evidence, title, yearEvidence } = identifyReporter({ folded: text }, gazetteer)
  expect(title && text.slice(title.start, title.end)).toBe('郁南县宋桂镇2025年法治政府建设年度报告')
  expect(yearEvidence && text.slice(yearEvidence.start, yearEvidence.end)).toBe('2025年')
  expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(expect.arrayContaining(['郁南县宋桂镇', '宋桂镇', '云浮市']))
  expect(evidence.every(({ zh, en, weight }) => zh !== '' && en !== '' && weight !== 0)).toBe(true)
})

test('any text gets an answer whose spans lie in it', () => {
  const pieces = ['长安镇', '郁南县', '东莞市', '人民政府', '2023年', '法治政府建设', '年度报告', '\n', '。', ',', '我镇', '县委', '备案', '4419', '1', ' ', '《', '》', '局', '二〇二', '']
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 60 }), (parts) => {
      const folded = parts.join('')
      const reporter = identifyReporter({ folded }, gazetteer)
      for (const span of [reporter.title, reporter.yearEvidence, ...reporter.evidence]) {
        if (span === null) continue
        expect(0 <= span.start && span.start <= span.end && span.end <= folded.length).toBe(true)
      }
      expect(reporter.candidates.length).toBeLessThanOrEqual(5)
      expect(reporter.region === null).toBe(reporter.status !== 'auto')
    }),
    { numRuns: 300 },
  )
})

test('time grows with the text, not faster', () => {
  const start = performance.now()
  for (const text of ['长安镇在法治建设中'.repeat(100_000), '县'.repeat(1_000_000), '2021年'.repeat(200_000), '1'.repeat(1_000_000), `${'法治'.repeat(30_000)}\n`.repeat(10)]) {
    identifyReporter({ folded: text }, gazetteer)
  }
  expect(performance.now() - start).toBeLessThan(5000)
})
