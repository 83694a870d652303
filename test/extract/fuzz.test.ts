import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkCase } from '../../scripts/fuzz/check.ts'
import { makeCase } from '../../scripts/fuzz/make.ts'
import { runCases } from '../../scripts/fuzz/run.ts'
import { showCase, shrinkCase } from '../../scripts/fuzz/shrink.ts'
import { loadSources } from '../../scripts/fuzz/sources.ts'

const { lexicon, gazetteer, sources } = loadSources(join(import.meta.dirname, '../../data'))

describe('damaged texts', () => {
  test('three thousand of them: no exception, true spans, every digit accounted for, the same again', () => {
    const { failures, runs, digitRuns } = runCases({ seed: 20261121, from: 0, runs: 3000, seconds: 1e6, timed: false }, lexicon, gazetteer, sources, () => 0)
    expect(failures.map(({ fault, case: one }) => `${fault.code}: ${fault.detail}\n${showCase(one)}`)).toEqual([])
    expect(runs).toBe(3000)
    expect(digitRuns).toBeGreaterThan(10_000)
  })

  test('the same seed and number give the same case, another number another', () => {
    expect(makeCase(7, 3, sources)).toEqual(makeCase(7, 3, sources))
    expect(makeCase(7, 3, sources)).not.toEqual(makeCase(7, 4, sources))
    expect(makeCase(7, 3, sources)).not.toEqual(makeCase(8, 3, sources))
  })

  test('a case shrinks to what makes it fail', () => {
    expect(shrinkCase({ text: `${'受理'.repeat(50)}x${'件'.repeat(50)}` }, (one) => 'text' in one && one.text.includes('x'))).toEqual({ text: 'x' })
    expect(shrinkCase({ bytes: Uint8Array.of(1, 2, 3, 255, 4) }, (one) => 'bytes' in one && one.bytes.includes(255))).toEqual({ bytes: Uint8Array.of(255) })
  })
})

/** Characters that texts are damaged by, between words that a number stands in. */
describe('a number beside', () => {
  const depth = { schema: true, twice: true, gazetteer: null }
  test.each([
    ['half a character', '受理\ud80012件\udc00。'],
    ['marks of direction', '受理\u202e12\u2066件\u2069。'],
    ['nothing at all', '\u000012\u0000'],
    ['forty digits', `受理${'7'.repeat(40)}件`],
    ['four hundred digits', `受理${'7'.repeat(400)}件`],
    ['brackets that nobody closes', '（（（“《12件其中3'],
    ['a thousand years', '2024年'.repeat(1000)],
    ['a month that is none', '1-52月'],
    ['a month that is none, and a number', '1-21月51'],
    ['a name of nothing', '0关“”普法'],
    ['a second number without a unit', '法律进3次1'],
    ['twenty years', '二十年来0'],
    ['groups of three', `共${'1 000 '.repeat(200)}件`],
  ])('%s', (_, text) => {
    expect(checkCase({ text }, lexicon, depth).fault).toBeNull()
  })
})
