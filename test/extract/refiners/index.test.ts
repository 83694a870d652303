import { expect, test } from 'vitest'
import { refuseChange } from '../../../src/extract/refiners/change.ts'
import { REFINERS } from '../../../src/extract/refiners/index.ts'
import { refuseBySection } from '../../../src/extract/refiners/section.ts'
import { refuseTarget } from '../../../src/extract/refiners/target.ts'
import { account, refused } from '../read.ts'

test('the section is asked first, a change before a target', () => {
  const order = [refuseBySection, refuseChange, refuseTarget].map((refiner) => REFINERS.indexOf(refiner))
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(order[0]).toBe(0)
})

test('each stands there once', () => {
  expect(new Set(REFINERS).size).toBe(REFINERS.length)
})

test('the first that speaks decides', () => {
  expect(refused('二、下一步打算\n调解成功率提高3个百分点。')).toEqual(['3个百分点 target: plan section'])
  expect(account('较目标增长12%。')).toEqual(['context 12%'])
})
