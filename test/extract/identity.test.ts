import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeNamer, numberIds } from '../../src/extract/identity.ts'
import { readText } from './read.ts'

/** Ids under the key of a report. */
function idsOf(key: string, sentence: string, printed: string[]): string[] {
  return numberIds(makeNamer(key), sentence, printed)
}

const SENTENCE = '受理12件,办结12件。'

describe('an id', () => {
  test('has ten hex digits', () => {
    for (const id of idsOf('a', SENTENCE, ['12件', '12件', ''])) expect(id).toMatch(/^[0-9a-f]{10}$/)
  })

  test('is the same for the same number', () => {
    expect(idsOf('a', SENTENCE, ['12件'])).toEqual(idsOf('a', SENTENCE, ['12件']))
  })

  test('is known for ever', () => {
    expect(idsOf('441802-government-2024-annual', '全年受理120件。', ['120件'])).toEqual(['04057eed28'])
  })

  const rows: [label: string, a: [string, string, string[]], b: [string, string, string[]]][] = [
    ['in another report', ['a', SENTENCE, ['12件']], ['b', SENTENCE, ['12件']]],
    ['in another sentence', ['a', SENTENCE, ['12件']], ['a', `${SENTENCE}。`, ['12件']]],
    ['of another number', ['a', SENTENCE, ['12件']], ['a', SENTENCE, ['13件']]],
    ['of the second among equals', ['a', SENTENCE, ['12件']], ['a', SENTENCE, ['12件', '12件']]],
  ]
  test.each(rows)('differs %s', (_, a, b) => {
    expect(idsOf(...a)[0] === idsOf(...b).at(-1)).toBe(false)
  })

  test('is the same whatever was named before by the same namer', () => {
    const namer = makeNamer('a')
    numberIds(namer, '排查'.repeat(100), ['3宗', '5宗'])
    expect(numberIds(namer, SENTENCE, ['12件'])).toEqual(idsOf('a', SENTENCE, ['12件']))
  })

  test('does not change because of other numbers of the sentence', () => {
    expect(idsOf('a', SENTENCE, ['3宗', '12件'])[1]).toBe(idsOf('a', SENTENCE, ['12件'])[0])
  })
})

describe('in a report', () => {
  const sentence = fc.tuple(fc.constantFrom('受理矛盾纠纷', '举办法治讲座', '作出行政处罚', '全年共'), fc.integer({ min: 1, max: 9999 }), fc.constantFrom('件', '场', '宗', '')).map(([words, value, word]) => `${words}${value}${word}。`)
  const sentences = fc.uniqueArray(sentence, { minLength: 1, maxLength: 8 })

  test('ids survive whatever is put before them', () => {
    fc.assert(
      fc.property(sentences, sentences, (before, own) => {
        const added = before.filter((one) => !own.includes(one))
        const alone = readText(own.join('')).mentions.map(({ id }) => id)
        const behind = readText([...added, '\n', ...own].join('')).mentions.map(({ id }) => id)
        expect(behind.slice(behind.length - alone.length)).toEqual(alone)
      }),
      { numRuns: 200, seed: 9 },
    )
  })

  test('ids are all different', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (own) => {
        const distinct = readText([...new Set(own)].join('\n')).mentions.map(({ id }) => id)
        expect(new Set(distinct).size).toBe(distinct.length)
      }),
      { numRuns: 200, seed: 10 },
    )
  })
})
