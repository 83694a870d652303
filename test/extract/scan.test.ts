import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digitRuns } from '../../src/extract/account.ts'
import { fold } from '../../src/extract/fold.ts'
import { scan } from '../../src/extract/scan.ts'
import type { Quantity } from '../../src/model/quantity.ts'
import { lexicon } from './read.ts'

const { units } = lexicon

/** Everything found, in order: quantities as `=value word`, with the sign of their qualifier; literals as `kind words`. */
function find(verbatim: string): string[] {
  const { text } = fold(verbatim)
  const { quantities, literals } = scan(text, units)
  const all = [
    ...quantities.map((quantity) => ({ start: quantity.start, found: describeQuantity(quantity) })),
    ...literals.map(({ start, end, kind }) => ({ start, found: `${kind} ${text.slice(start, end)}` })),
  ]
  return all.sort((a, b) => a.start - b.start).map(({ found }) => found)
}

const SIGNS = { exact: '=', approx: '≈', at_least: '≥', at_most: '≤' }

function describeQuantity({ value, word, qualifier }: Quantity): string {
  return `${SIGNS[qualifier]}${value}${word === '' ? '' : ` ${word}`}`
}

type Row = [label: string, text: string, found: string[]]

describe('a number and its measure word', () => {
  const rows: Row[] = [
    ['after the noun', '召开会议3次', ['=3 次']],
    ['before the noun', '召开3次会议', ['=3 次']],
    ['a longer measure word', '参加430人次', ['=430 人次']],
    ['with a space between', '矛盾 6283 宗', ['=6283 宗']],
    ['full-width digits', '４５９８份', ['=4598 份']],
    ['in groups of three with spaces', '4 598个', ['=4598 个']],
    ['in groups of three with commas', '12,650份', ['=12650 份']],
    ['with pinyin in between', '30項(xiàng)', ['=30 项']],
    ['万 outside', '11.34万份', ['=113400 份']],
    ['万 and thousands', '1,100万份', ['=11000000 份']],
    ['万 and 千', '1万4千份', ['=14000 份']],
    ['万 within the unit of money', '36.5万元', ['=365000 元']],
    ['亿', '3.2亿元', ['=320000000 元']],
    ['no measure word', '共计120,', ['=120']],
    ['two, glued', '28件30人', ['=28 件', '=30 人']],
    ['two, with a hyphen before the first', '截至目前-12件', ['=12 件']],
    ['percent', '98.57%', ['=98.57 %']],
    ['the small percent sign', '98.57﹪', ['=98.57 %']],
    ['per mille, in percent', '3‰', ['=0.3 ‰']],
    ['percentage points', '提高2.5个百分点', ['=2.5 个百分点']],
  ]
  test.each(rows)('%s', (_, text, found) => {
    expect(find(text)).toEqual(found)
  })
})

describe('Chinese numerals', () => {
  const rows: Row[] = [
    ['两万余', '发放两万余份', ['≥20000 份']],
    ['十余', '举办十余场', ['≥10 场']],
    ['二十多', '开展二十多次', ['≥20 次']],
    ['百余', '化解百余起', ['≥100 起']],
    ['数百', '服务数百人次', ['≥100 人次']],
    ['上千', '吸引上千人', ['≥1000 人']],
    ['七成', '覆盖率达七成', ['=70 成']],
    ['more than nine in ten', '占比超九成', ['≥90 成']],
    ['two thirds', '占三分之二', ['=66.666667']],
    ['percent in words', '达百分之九十五', ['=95']],
    ['a count', '召开三次会议', ['=3 次']],
    ['none: a word that begins like a number', '一律、统一、万众一心', []],
    ['one, behind what it counts and at the end', '法治讲座一期。', ['=1 期']],
    ['none: one trip', '最多跑一次,', []],
    ['none: one thing', '建立一个平台', []],
    ['none: an idiom', '千方百计', []],
    ['none: a day of the week', '每周五次', []],
    ['none: a duration', '为期三年', []],
    ['none: 完成', '七成立', []],
    ['none: a number without a measure word', '三令五申', []],
  ]
  test.each(rows)('%s', (_, text, found) => {
    expect(find(text)).toEqual(found)
  })
})

describe('qualifiers', () => {
  const rows: Row[] = [
    ['余 inside', '80余件', ['≥80 件']],
    ['余 before 万', '5余万份', ['≥50000 份']],
    ['余 behind 万', '5万余份', ['≥50000 份']],
    ['余 behind 元', '320万元余', ['≥3200000 元']],
    ['多 inside', '300多场', ['≥300 场']],
    ['超', '超1200人', ['≥1200 人']],
    ['超过', '超过1200人', ['≥1200 人']],
    ['逾', '逾3万人次', ['≥30000 人次']],
    ['突破', '突破50万人次', ['≥500000 人次']],
    ['突破 with 了', '突破了50万人次', ['≥500000 人次']],
    ['以上', '500人以上', ['≥500 人']],
    ['至少', '至少20场', ['≥20 场']],
    ['不少于', '不少于4次', ['≥4 次']],
    ['近', '近900起', ['≈900 起']],
    ['约', '约60场', ['≈60 场']],
    ['大约', '大约60场', ['≈60 场']],
    ['左右', '60场左右', ['≈60 场']],
    ['through a verb: 达', '约达60场', ['≈60 场']],
    ['约 and 余: the inner one', '约5万余份', ['≥50000 份']],
    ['不足', '不足10件', ['≤10 件']],
    ['最多', '最多3件', ['≤3 件']],
    ['以内', '30件以内', ['≤30 件']],
    ['以下', '5件以下', ['≤5 件']],
    ['低于', '低于1%', ['≤1 %']],
    ['不低于', '不低于95%', ['≥95 %']],
    ['达 alone is exact', '达60场', ['=60 场']],
    ['高达 is exact', '高达60场', ['=60 场']],
    ['之多 is exact', '60场之多', ['=60 场']],
    ['近 of another clause', '临近,60场', ['=60 场']],
  ]
  test.each(rows)('%s', (_, text, found) => {
    expect(find(text)).toEqual(found)
  })
})

describe('no quantity: time', () => {
  const rows: Row[] = [
    ['a year', '2024年,', ['period 2024年']],
    ['a date', '2024年3月15日', ['date 2024年3月15日']],
    ['a cut-off', '截至11月底', ['date 11月底']],
    ['a span of months', '1-11月', ['period 1-11月']],
    ['a duration of years', '近5年来', ['period 5年']],
    ['around the clock', '提供24小时服务', ['context 24小时']],
    ['a self-service of round the clock', '24小时自助服务区', ['name 24小时']],
    ['a time of service', '7×24小时', ['name 7', 'name 24']],
    ['a year in a title without marks', '印发全镇2024年度工作计划,', ['name 2024年']],
    ['the year of the report itself', '现将2024年法治政府建设情况报告如下', ['period 2024年']],
  ]
  test.each(rows)('%s', (_, text, found) => {
    expect(find(text)).toEqual(found)
  })
})

describe('no quantity: numbers that name and order', () => {
  const rows: Row[] = [
    ['a list number with a stop', '1.健全机制', ['enumeration 1.']],
    ['a list number with 、', '2、健全机制', ['enumeration 2、']],
    ['a list number in brackets', '(3)健全机制', ['enumeration (3)']],
    ['a list number with one bracket', '4)健全机制', ['enumeration 4)']],
    ['a list number behind a sentence', '推进。5.健全机制', ['enumeration 5.']],
    ['a list number on the next line', '甲\n 6.乙', ['enumeration 6.']],
    ['a decimal at the beginning of a line', '1.5万份', ['=15000 份']],
    ['a document number', '〔2021〕18号', ['reference [2021]18号']],
    ['a document number in round brackets', '(2021)18号', ['reference (2021)18号']],
    ['the mark of a note', '督促整改[1]', ['reference [1]']],
    ['a note behind its mark', '〔1〕案卷评查', ['reference [1]']],
    ['an article of a law', '第27条', ['reference 27条']],
    ['an order', '第800号令', ['reference 800号']],
    ['an ordinal', '第12届', ['name 12届']],
    ['a rank', '第3名', ['context 3名']],
    ['a hotline', '12345热线', ['name 12345']],
    ['a hotline among others', '12348、12345平台', ['name 12348', 'name 12345']],
    ['a count that looks like a hotline', '受理12345件', ['=12345 件']],
    ['an emergency number', '110接处警', ['name 110']],
    ['a name with a plus', '"1+3+N"模式', ['name 1', 'name 3']],
    ['a name with letters', 'A4纸', ['name 4']],
    ['a calendar name', '12·4国家宪法日', ['name 12·4']],
    ['a calendar name with a stop', '4.15全民国家安全教育日', ['name 4.15']],
    ['a date in a slogan', '“3·15”宣传', ['name 3·15']],
    ['a slogan', '“八五”普法规划', []],
    ['a slogan with digits', '“100个村”行动', ['name 100个']],
    ['a title', '《2024年普法要点》', ['name 2024年']],
    ['a number behind a long quotation is counted', '“枫桥经验”100个', ['=100 个']],
    ['a law with its count of articles', '《条例》共8章', ['=8']],
    ['a campaign of years', '3年行动', ['name 3年']],
    ['a score', '92分', ['context 92分']],
    ['a fraction with a stroke', '24/7', ['context 24/7']],
    ['a filing number', '备案号2024000123', ['boilerplate 2024000123']],
  ]
  test.each(rows)('%s', (_, text, found) => {
    expect(find(text)).toEqual(found)
  })
})

describe('no quantity: structure in Chinese numerals', () => {
  const rows: Row[] = [
    ['levels', '县乡村三级', ['context 三级']],
    ['systems', '三项制度', ['name 三项']],
    ['a congress', '党的二十大精神', []],
    ['a plenary session', '三中全会', []],
    ['reviews', '“三审三校”', ['name 三审', 'name 三校']],
    ['a campaign', '三年行动', ['name 三年']],
    ['a list of virtues', '四个意识', ['name 四个']],
  ]
  test.each(rows)('%s', (_, text, found) => {
    expect(find(text)).toEqual(found)
  })
})

describe('for any text', () => {
  const pieces = fc.constantFrom(
    '12', '3', '2024', '12345', '1.5', '1,200', '万', '亿', '千', '余', '多', '几', '约', '件', '人次', '个百分点', '元', '%', '‰', '成', '年', '月', '日', '底', '至', '-', '第', '号', '[', ']', '(', ')',
    '十', '两', '三', '〇', '分之', '百', '数', '上', '“', '”', '《', '》', '"', '+', '×', '·', '/', '.', ',', '、', '。', '\n', ' ', 'N', 'km', '周', '小时', '大', '届',
  )
  const text = fc.array(fc.oneof({ weight: 6, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 }).map((parts) => fold(parts.join('')).text)

  test('numbers are in order, never overlap, lie in the text and are finite', () => {
    fc.assert(
      fc.property(text, (folded) => {
        const { quantities, literals } = scan(folded, units)
        for (const list of [quantities, literals]) expect(list.map(({ start }) => start)).toEqual(list.map(({ start }) => start).sort((a, b) => a - b))
        let end = 0
        for (const span of [...quantities, ...literals].sort((a, b) => a.start - b.start)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(folded.length)
        for (const { value, printed, start, word, end } of quantities) {
          expect(Number.isFinite(value)).toBe(true)
          expect(folded.startsWith(printed, start)).toBe(true)
          expect(folded.slice(start, end).endsWith(word)).toBe(true)
        }
      }),
      { numRuns: 200, seed: 6 },
    )
  })

  test('no run of digits is in two numbers', () => {
    fc.assert(
      fc.property(text, (folded) => {
        const { quantities, literals } = scan(folded, units)
        for (const run of digitRuns(folded)) {
          expect([...quantities, ...literals].filter((span) => span.start < run.end && span.end > run.start).length).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 200, seed: 7 },
    )
  })

  test('long runs are read to their end', () => {
    for (const part of ['9', '(', '万', '“', '"', '十', '1,', '第1', '三分之', '1月', '1-', '2024年', '年2024']) {
      const { quantities, literals } = scan(part.repeat(5000), units)
      expect([...quantities, ...literals].every(({ end }) => end <= part.length * 5000)).toBe(true)
    }
  })
})
