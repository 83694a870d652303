import { describe, expect, test } from 'vitest'
import { fitOf } from '../../src/extract/fit.ts'
import { scan } from '../../src/extract/scan.ts'
import type { Quantity } from '../../src/model/quantity.ts'
import { lexicon } from './read.ts'

const entry = (id: string): number => lexicon.byId.get(id)!
const CASES = entry('mediation.cases_accepted')
const RATE = entry('legality_review.major_decision_rate')
const MONEY = lexicon.entries.findIndex(({ dimension, outside }) => dimension === 'money' && !outside)

function numberOf(text: string): Quantity {
  return scan(text, lexicon.units).quantities[0]!
}

describe('how well a number fits', () => {
  const rows: [label: string, text: string, entry: number, fit: number][] = [
    ['in a measure word of the entry', '12件', CASES, 1],
    ['without a measure word', '12', CASES, 0.75],
    ['without one, with decimals', '1.2', CASES, 0],
    ['in a measure word of others', '12公里', CASES, 0],
    ['a share to a count', '12%', CASES, 0],
    ['a share to a rate', '12%', RATE, 1],
    ['money to money', '12万元', MONEY, 1],
    ['a large bare number to money', '8.2亿', MONEY, 0.8],
    ['a small bare number to money', '12', MONEY, 0],
  ]
  test.each(rows)('%s', (_, text, number, fit) => {
    expect(fitOf(numberOf(text), lexicon).of[number]).toBe(fit)
  })
})

test('postings are those of the entries that fit', () => {
  const { of, packed } = fitOf(numberOf('12件'), lexicon)
  const kept = new Set([...packed.list].map((posting) => posting >> 3))
  const all = new Set([...lexicon.packed.list].map((posting) => posting >> 3))
  expect(kept).toEqual(new Set([...all].filter((number) => of[number]! > 0)))
})

test('is compiled once for each kind of number', () => {
  expect(fitOf(numberOf('12件'), lexicon)).toBe(fitOf(numberOf('共345件'), lexicon))
  expect(fitOf(numberOf('1.5'), lexicon)).not.toBe(fitOf(numberOf('15'), lexicon))
})
