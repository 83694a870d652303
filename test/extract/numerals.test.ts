import { describe, expect, test } from 'vitest'
import { endOfDigits, readArabic, readFraction, readHan, readIndefinite } from '../../src/extract/numerals.ts'
import type { Numeral } from '../../src/extract/numerals.ts'
import { lexicon } from './read.ts'

const { units } = lexicon

/** Value, printed number and how far it reads; 余 and 多 inside make it a lower bound. */
type Row = [label: string, text: string, value: number, printed: string, read: string, bound?: 'at least']

function check(numeral: Numeral | null, [, text, value, printed, read, bound]: Row): void {
  expect(numeral).toMatchObject({ start: 0, value, printed, atLeast: bound === 'at least' })
  expect(text.slice(0, numeral?.end)).toBe(read)
}

describe('Arabic numbers', () => {
  const rows: Row[] = [
    ['digits', '120件', 120, '120', '120'],
    ['a decimal', '98.57%', 98.57, '98.57', '98.57'],
    ['thousands', '12,650份', 12650, '12,650', '12,650'],
    ['two separators', '1,234,567人次', 1234567, '1,234,567', '1,234,567'],
    ['thousands with a decimal', '1,234.5元', 1234.5, '1,234.5', '1,234.5'],
    ['thousands and a magnitude', '1,100万份', 11000000, '1,100万', '1,100万'],
    ['a magnitude', '8万份', 80000, '8万', '8万'],
    ['a decimal with a magnitude', '11.34万份', 113400, '11.34万', '11.34万'],
    ['a decimal that binary fractions cannot hold', '122.4552万元', 1224552, '122.4552万', '122.4552万'],
    ['亿', '1.2亿元', 120000000, '1.2亿', '1.2亿'],
    ['千', '3千人', 3000, '3千', '3千'],
    ['百', '5百人', 500, '5百', '5百'],
    ['万 and 千', '1万4千份', 14000, '1万4千', '1万4千'],
    ['万 and 百', '2万5百份', 20500, '2万5百', '2万5百'],
    ['万 twice', '3万亿元', 3000000000000, '3万亿', '3万亿'],
    ['余 behind the digits', '80余件', 80, '80', '80余', 'at least'],
    ['多 behind the digits', '300多场', 300, '300', '300多', 'at least'],
    ['余 behind the magnitude', '5万余份', 50000, '5万', '5万余', 'at least'],
    ['余 before the magnitude', '5余万份', 50000, '5余万', '5余万', 'at least'],
    ['多 before the magnitude', '13多万元', 130000, '13多万', '13多万', 'at least'],
    ['多 between 千 and 万', '5千多万元', 50000000, '5千多万', '5千多万', 'at least'],
    ['余 behind 亿', '1.2亿余元', 120000000, '1.2亿', '1.2亿余', 'at least'],
    ['not the number of a list behind a comma', '12,5件', 12, '12', '12'],
    ['not two groups that are too long', '1200,650件', 1200, '1200', '1200'],
    ['not two numbers behind a comma', '12,3456件', 12, '12', '12'],
    ['not a section number', '3.15.2', 3, '3', '3'],
    ['not a full stop behind it', '12.', 12, '12', '12'],
    ['not 几 behind Arabic digits', '20几件', 20, '20', '20'],
    ['not 余 behind nought', '0余件', 0, '0', '0'],
    ['nought with a decimal', '0.5%', 0.5, '0.5', '0.5'],
    ['leading noughts', '007号', 7, '007', '007'],
  ]
  test.each(rows)('%s', (...row) => check(readArabic(row[1], 0, units), row))
})

describe('Chinese numerals', () => {
  const rows: Row[] = [
    ['a digit', '三场', 3, '三', '三'],
    ['两', '两次', 2, '两', '两'],
    ['ten', '十场', 10, '十', '十'],
    ['between ten and twenty', '十二场', 12, '十二', '十二'],
    ['tens', '二十场', 20, '二十', '二十'],
    ['tens and units', '三十五场', 35, '三十五', '三十五'],
    ['hundreds with nought', '一百零三件', 103, '一百零三', '一百零三'],
    ['hundreds, tens and units', '三百二十一件', 321, '三百二十一', '三百二十一'],
    ['thousands', '四千五百件', 4500, '四千五百', '四千五百'],
    ['ten thousands', '两万三千份', 23000, '两万三千', '两万三千'],
    ['亿 and 万', '三亿五千万元', 350000000, '三亿五千万', '三亿五千万'],
    ['tens of ten thousands', '三十二万份', 320000, '三十二万', '三十二万'],
    ['余 behind ten', '十余场', 10, '十', '十余', 'at least'],
    ['余 behind 万', '两万余份', 20000, '两万', '两万余', 'at least'],
    ['多 behind twenty', '二十多场', 20, '二十', '二十多', 'at least'],
    ['几 behind twenty', '二十几场', 20, '二十', '二十几', 'at least'],
    ['余 behind a hundred', '百余件', 100, '百', '百余', 'at least'],
    ['余 behind a thousand', '千余人', 1000, '千', '千余', 'at least'],
    ['not 来 behind another', '三来', 3, '三', '三'],
    ['not 几 behind another', '十二几', 12, '十二', '十二'],
  ]
  test.each(rows)('%s', (...row) => check(readHan(row[1], 0, units), row))

  const none: [label: string, text: string][] = [
    ['a magnitude alone', '万件'],
    ['亿 alone', '亿元'],
    ['a word', '件'],
    ['nothing', ''],
  ]
  test.each(none)('none: %s', (_, text) => {
    expect(readHan(text, 0, units)).toBeNull()
  })
})

describe('indefinite numbers are at least their magnitude', () => {
  const rows: Row[] = [
    ['几十', '几十场', 10, '几十', '几十', 'at least'],
    ['数百', '数百人', 100, '数百', '数百', 'at least'],
    ['上千', '上千人', 1000, '上千', '上千', 'at least'],
    ['数十万', '数十万人次', 100000, '数十万', '数十万', 'at least'],
    ['近 stands outside', '上百家', 100, '上百', '上百', 'at least'],
  ]
  test.each(rows)('%s', (...row) => check(readIndefinite(row[1], 0, units), row))

  test.each([['数据'], ['上门'], ['几'], ['']])('none: %s', (text) => {
    expect(readIndefinite(text, 0, units)).toBeNull()
  })
})

describe('fractions in percent', () => {
  const rows: Row[] = [
    ['two thirds', '三分之二的', 66.666667, '三分之二', '三分之二'],
    ['a half', '二分之一', 50, '二分之一', '二分之一'],
    ['percent in words', '百分之九十五', 95, '百分之九十五', '百分之九十五'],
    ['a hundred percent in words', '百分之百', 100, '百分之百', '百分之百'],
    ['in Arabic digits', '3分之2', 66.666667, '3分之2', '3分之2'],
    ['percent with Arabic digits', '百分之98.5', 98.5, '百分之98.5', '百分之98.5'],
  ]
  test.each(rows)('%s', (...row) => check(readFraction(row[1], 0, units), row))

  const none: [label: string, text: string][] = [
    ['a score', '三分'],
    ['no numerator', '三分之内'],
    ['a numerator without denominator', '之二'],
    ['nothing below the line', '0分之2'],
  ]
  test.each(none)('none: %s', (_, text) => {
    expect(readFraction(text, 0, units)).toBeNull()
  })
})

test('a run of digits ends where no digit follows', () => {
  expect(endOfDigits('a2024年', 1)).toBe(5)
  expect(endOfDigits('年', 0)).toBe(0)
  expect(endOfDigits('12', 2)).toBe(2)
})
