import { describe, expect, test } from 'vitest'
import { isYear, readDate } from '../../src/extract/dates.ts'

/** Date as ISO 8601, no more precise than the text; without a year it begins with a hyphen. */
type Row = [label: string, text: string, read: string, kind: 'date' | 'period', date: string | null]

describe('read', () => {
  const rows: Row[] = [
    ['a year', '2024年,', '2024年', 'period', '2024'],
    ['a year with 度', '2024年度', '2024年', 'period', '2024'],
    ['a month of a year', '2024年3月,', '2024年3月', 'period', '2024-03'],
    ['a month with 份', '2024年11月份', '2024年11月份', 'period', '2024-11'],
    ['a day', '2024年3月15日', '2024年3月15日', 'date', '2024-03-15'],
    ['a day with 号', '2024年12月4号', '2024年12月4号', 'date', '2024-12-04'],
    ['the end of a month', '2024年11月底', '2024年11月底', 'date', '2024-11-30'],
    ['the end of a month of 31 days', '2024年10月末', '2024年10月末', 'date', '2024-10-31'],
    ['the end of February in a leap year', '2024年2月底', '2024年2月底', 'date', '2024-02-29'],
    ['the end of February in another', '2023年2月底', '2023年2月底', 'date', '2023-02-28'],
    ['a month without a year', '9月,', '9月', 'period', '-09'],
    ['a day without a year', '12月4日', '12月4日', 'date', '-12-04'],
    ['the end of a month without a year', '11月底', '11月底', 'date', '-11-30'],
    ['a span of months', '1-11月', '1-11月', 'period', '-11'],
    ['a span of months with 至', '1至9月', '1至9月', 'period', '-09'],
    ['a span of months with 份', '1-6月份', '1-6月份', 'period', '-06'],
    ['a span of months of a year', '2024年1-10月', '2024年1-10月', 'period', '2024-10'],
    ['a span of years', '2021-2025年', '2021-2025年', 'period', '2021'],
    ['a span of years with 至', '2021至2025年', '2021至2025年', 'period', '2021'],
    ['a span of years, 年 twice', '2021年至2025年', '2021年至2025年', 'period', '2021'],
    ['a date with hyphens', '2024-03-15', '2024-03-15', 'date', '2024-03-15'],
    ['a date with slashes', '2024/3/5', '2024/3/5', 'date', '2024-03-05'],
    ['a date with stops', '2024.12.4', '2024.12.4', 'date', '2024-12-04'],
    ['a day alone', '15日,', '15日', 'date', null],
    ['a year whose 年 was lost', '2024全镇', '2024', 'period', '2024'],
    ['a year whose 年 was lost, before a sum', '2024总共', '2024', 'period', '2024'],
  ]
  test.each(rows)('%s', (_, text, read, kind, date) => {
    const literal = readDate(text, 0)
    expect(literal).toMatchObject({ start: 0, kind, date })
    expect(text.slice(0, literal?.end)).toBe(read)
  })
})

describe('none', () => {
  const rows: [label: string, text: string][] = [
    ['a count of four digits', '2024件'],
    ['a number that is no year', '3024年'],
    ['a year before the republic', '1911年'],
    ['a number of five digits', '20241年'],
    ['a month that does not exist', '13月'],
    ['months as a duration', '3个月'],
    ['a time limit', '15日内'],
    ['a day that does not exist', '32日'],
    ['nought', '0月'],
    ['a count of two digits', '12件'],
    ['a decimal', '2024.5万'],
  ]
  test.each(rows)('%s', (_, text) => {
    expect(readDate(text, 0)).toBeNull()
  })

  test('a bare year in the middle of words', () => {
    expect(readDate('共2024全', 1)).toBeNull()
  })
})

test('years that a report can speak of', () => {
  expect([1948, 1949, 2024, 2079, 2080].map(isYear)).toEqual([false, true, true, true, false])
})
