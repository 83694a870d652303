import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildTrie, makeHits } from '../../src/extract/terms.ts'
import type { TermHits } from '../../src/extract/terms.ts'

interface Hit {
  term: number
  start: number
  end: number
  cover: number
}

/** The columns of hits as one object for each. */
function listHits({ size, term, start, end, cover }: TermHits): Hit[] {
  return Array.from({ length: size }, (_, at) => ({ term: term[at]!, start: start[at]!, end: end[at]!, cover: cover[at]! }))
}

function find(terms: readonly string[], text: string, from = 0, to = text.length): Hit[] {
  return listHits(buildTrie(terms).find(text, from, to))
}

describe('finding', () => {
  /** Hits as `term@start`, in brackets where a longer term covers them. */
  const rows: [label: string, terms: string[], text: string, hits: string[]][] = [
    ['nothing', ['纠纷'], '行政处罚', []],
    ['a term', ['纠纷'], '矛盾纠纷', ['纠纷@2']],
    ['a term twice', ['纠纷'], '纠纷和纠纷', ['纠纷@0', '纠纷@3']],
    ['terms side by side', ['矛盾', '纠纷'], '矛盾纠纷', ['矛盾@0', '纠纷@2']],
    ['a term inside a longer one', ['纠纷', '矛盾纠纷'], '矛盾纠纷', ['矛盾纠纷@0', '(纠纷@2)']],
    ['terms with one beginning', ['人民', '人民调解', '人民调解员'], '人民调解员', ['(人民@0)', '(人民调解@0)', '人民调解员@0']],
    ['terms that overlap: neither is inside', ['行政复议', '复议案件'], '行政复议案件', ['行政复议@0', '复议案件@2']],
    ['a term of one character', ['案'], '案案', ['案@0', '案@1']],
    ['a term that is cut off', ['人民调解'], '人民', []],
    ['an empty term is none', ['', '案'], '案', ['案@0']],
  ]
  test.each(rows)('%s', (_, terms, text, hits) => {
    const found = find(terms, text)
    expect(found.map(({ term, start, cover }) => (cover >= 0 ? `(${terms[term]}@${start})` : `${terms[term]}@${start}`))).toEqual(hits)
    for (const hit of found) expect(text.slice(hit.start, hit.end)).toBe(terms[hit.term])
  })

  test('a covered hit names the hit that covers it', () => {
    const terms = ['纠纷', '矛盾', '矛盾纠纷', '案']
    const found = find(terms, '矛盾纠纷案')
    expect(found.map(({ term, cover }) => [terms[term], cover < 0 ? null : terms[found[cover]!.term]])).toEqual([
      ['矛盾', '矛盾纠纷'],
      ['矛盾纠纷', null],
      ['纠纷', '矛盾纠纷'],
      ['案', null],
    ])
  })

  test('stays within the range', () => {
    const terms = ['矛盾纠纷', '纠纷']
    expect(find(terms, '矛盾纠纷', 1, 4).map(({ start }) => start)).toEqual([2])
    expect(find(terms, '矛盾纠纷', 0, 3)).toEqual([])
  })

  test('a term given twice keeps its first number', () => {
    expect(find(['案', '件', '案'], '案').map(({ term }) => term)).toEqual([0])
  })

  test('adds to the hits that are there, and what covers a hit is told by its place among all', () => {
    const terms = ['纠纷', '矛盾纠纷']
    const trie = buildTrie(terms)
    const hits = makeHits(1)
    trie.find('纠纷', 0, 2, hits)
    trie.find('矛盾纠纷', 0, 4, hits)
    expect(listHits(hits).map(({ term, cover }) => [terms[term], cover])).toEqual([['纠纷', -1], ['矛盾纠纷', -1], ['纠纷', 1]])
  })
})

describe('the longest term at a place', () => {
  const terms = ['人', '人次', '人民调解']
  const trie = buildTrie(terms)
  const rows: [label: string, text: string, longest: string | null][] = [
    ['the longer of two', '人次', '人次'],
    ['the shorter where the longer breaks off', '人民', '人'],
    ['none', '件', null],
    ['none at the end', '', null],
  ]
  test.each(rows)('%s', (_, text, longest) => {
    expect(terms[trie.longestAt(text, 0)] ?? null).toBe(longest)
  })

  test('ends by the end of the stretch', () => {
    expect(terms[trie.longestAt('人民调解', 0, 3)]).toBe('人')
  })
})

test('finds what a plain search finds, for any terms and text', () => {
  const word = fc.array(fc.constantFrom('甲', '乙', 'a', '\ud840', '\udc00', '\u0000'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { maxLength: 12 }), (terms, parts) => {
      const text = parts.join('')
      const found = find(terms, text)
      const plain = [...new Set(terms)].flatMap((term) => Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(term, at)).map((at) => `${at} ${term}`))
      expect(found.map(({ term, start }) => `${start} ${terms[term]}`).sort()).toEqual(plain.sort())
      for (const hit of found) {
        const isCovered = found.some((other) => other !== hit && other.start <= hit.start && other.end >= hit.end && other.end - other.start > hit.end - hit.start)
        expect([hit, hit.cover >= 0]).toEqual([hit, isCovered])
        if (hit.cover >= 0) expect([found[hit.cover]!.start <= hit.start, found[hit.cover]!.end >= hit.end]).toEqual([true, true])
      }
    }),
    { numRuns: 200, seed: 5 },
  )
})
