import { expect, test } from 'vitest'
import { findPlace } from '../../../src/app/panels/report/use_place.ts'

const LINES = [{ start: 0 }, { start: 10 }, { start: 25 }]

test.each([
  ['none asked for', undefined, -1],
  ['the beginning', '0', 0],
  ['within a line', '12', 1],
  ['the first sign of a line', '25', 2],
  ['behind the end', '999', 2],
  ['no number', 'x', -1],
  ['a negative number', '-3', -1],
])('%s', (_, at, line) => expect(findPlace(LINES, at)).toBe(line))
