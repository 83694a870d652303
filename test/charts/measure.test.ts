/** Width of text without fonts, lines that fit, round scales. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measureText, wrapText } from '../../src/charts/measure.ts'
import { chooseScale } from '../../src/charts/scale.ts'

describe('width', () => {
  test.each([['清城区', 3], ['Town', 2.4], ['99.7%', 3], ['(截至)', 3.2], ['𠮷', 1], ['', 0]])('of %s is %d em', (text, width) => expect(measureText(text)).toBeCloseTo(width))
})

describe('lines', () => {
  test.each([
    ['双江拉祜族佤族布朗族傣族自治县', 8, ['双江拉祜族佤族布', '朗族傣族自治县']],
    ['Dongqu Subdistrict', 8, ['Dongqu', 'Subdistrict']],
    ['Dongqu Subdistrict', 20, ['Dongqu Subdistrict']],
    ['Subdistrict', 3, ['Subdi', 'stric', 't']],
  ])('%s in %d em', (text, width, lines) => expect(wrapText(text, width)).toEqual(lines))
  test('fit, and lose nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'区镇街道ABCde 12 '), minLength: 1, maxLength: 40 }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrapText(text, width)
        for (const line of lines) expect(measureText(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''))
      }),
    )
  })
})

describe('scale', () => {
  test.each([
    [99.7, 4, 'percent', { max: 100, step: 25 }],
    [40, 2, 'percent', { max: 100, step: 50 }],
    [6283, 4, 'case', { max: 8000, step: 2000 }],
    [3, 4, 'case', { max: 3, step: 1 }],
    [4.5e9, 4, 'CNY', { max: 6e9, step: 2e9 }],
    [0, 4, 'case', { max: 1, step: 1 }],
  ])('%d in %d steps of %s', (max, steps, unit, scale) => expect(chooseScale(max, steps, unit)).toEqual(scale))
  test('holds the largest figure, in whole steps, not many more than asked for', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e12, noNaN: true }), fc.integer({ min: 2, max: 6 }), (most, steps) => {
        const { max, step } = chooseScale(most, steps, 'case')
        expect(max).toBeGreaterThanOrEqual(most * (1 - 1e-6))
        expect(Math.round(max / step)).toBeLessThanOrEqual(steps)
        expect(max / step).toBeCloseTo(Math.round(max / step), 6)
      }),
    )
  })
})
