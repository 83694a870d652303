/** Which sign a figure carries. */
import { expect, test } from 'vitest'
import { isCorrected, signOf } from '../../src/compare/sign.ts'
import type { Cell } from '../../src/model/dataset.ts'
import type { Flag } from '../../src/model/lists.ts'

test.each<[string, Flag[], ReturnType<typeof signOf>, boolean]>([
  ['nothing remarked', [], null, false],
  ['the gravest of several remarks', ['repeat', 'rate_mismatch', 'partial_year'], 'error', false],
  ['what is seen otherwise', ['partial_year', 'rate_derivable'], null, false],
  ['a figure that a person has corrected', ['corrected'], null, true],
  ['one that a person has found right', ['confirmed'], null, false],
])('%s', (_, flags, severity, corrected) => {
  const row = { cell: { flags } as Cell }
  expect([signOf(row), isCorrected(row)]).toEqual([severity, corrected])
})

test('a place without a report has none', () => expect([signOf({ cell: null }), isCorrected({ cell: null })]).toEqual([null, false]))
