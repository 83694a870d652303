import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DATA } from '../../scripts/command/paths.ts'
import { listReportFiles } from '../../scripts/data/sources.ts'
import { formatProblem, loadReviewed } from '../../scripts/load.ts'
import { collectPhrases, isUnneeded, LONGEST, whyReview } from '../../scripts/phrases/collect.ts'
import { listOpen, printEntry, printSummary } from '../../scripts/phrases/print.ts'
import type { Phrase } from '../../scripts/phrases/collect.ts'
import type { Catalogue, Indicator } from '../../src/model/catalogue.ts'
import { catalogue } from '../extract/read.ts'
import { makeFolder } from './folder.ts'

const REPORTS = join(DATA, 'reports')

describe('the catalogue', () => {
  const reports = listReportFiles(REPORTS).map((name) => ({ name, text: readFileSync(join(REPORTS, name), 'utf8') }))
  const { phrases } = collectPhrases(catalogue, reports)
  const { reviewed, problems } = loadReviewed(DATA)

  test('has a reason for every long phrase and for every phrase that a single report and no example shows', () => {
    expect(problems.map(formatProblem)).toEqual([])
    expect(listOpen(phrases, new Set(reviewed.keys())).map(({ entry, role, word }) => `${entry} ${role}: ${word}`)).toEqual([])
  })

  test('is looked at whole', () => {
    expect(new Set(phrases.map((phrase) => phrase.entry).filter((entry) => !entry.startsWith('~'))).size).toBe(catalogue.indicators.length)
    expect(phrases.some((phrase) => phrase.examples.length > 0 && phrase.reports.length > 1)).toBe(true)
  })
})

describe('where a phrase stands', () => {
  const entry = (id: string, more: Partial<Indicator>): Indicator => ({
    ...(catalogue.indicators[0] as Indicator),
    id, aliases: [], objects: [], verbs: [], requires: [], topics: [], subsets: [], not: [], measure_words: [], examples: [], counterexamples: [], ...more,
  })
  const small: Catalogue = {
    ...catalogue,
    indicators: [
      entry('a.gifts', {
        aliases: ['爱心礼包', '暖心礼包', '惠民礼包'], verbs: ['发放'], measure_words: ['份', '囊'],
        examples: [{ text: '發放愛心禮包12份。', value: 12 }], counterexamples: [{ text: '领取爱心礼包3份。' }],
      }),
      entry('a.trees', { objects: ['树木'], verbs: ['种植', '发放'], examples: [{ text: '种植树木9棵。', value: 9 }] }),
    ],
    outside: [{ zh: '奖项', words: ['先进集体'], dimension: 'count', topics: [], not: [], measure_words: [], parts: false }],
  }
  const { phrases, unheard } = collectPhrases(small, [
    { name: 'one.txt', text: '发放暖心礼包5份,获评先进集体。' },
    { name: 'two.txt', text: '种植树木1棵。' },
  ])
  const find = (of: string, word: string): Phrase | undefined => phrases.find((phrase) => phrase.entry === of && phrase.word === word)

  test('in examples and counter-examples of its entry, whatever the script', () => {
    expect(find('a.gifts', '爱心礼包')).toMatchObject({ role: 'aliases', examples: ['發放愛心禮包12份。'], counterexamples: ['领取爱心礼包3份。'], elsewhere: 0, reports: [] })
  })

  test('in sentences of other entries, and in reports', () => {
    expect(find('a.trees', '发放')).toMatchObject({ examples: [], counterexamples: [], elsewhere: 1, reports: ['one.txt'] })
  })

  test('nowhere: then nothing here needs it', () => {
    expect(phrases.filter(isUnneeded).map((phrase) => phrase.word)).toEqual(['惠民礼包'])
  })

  test('in one report only: then a person has to say why it is kept', () => {
    expect(phrases.filter((phrase) => whyReview(phrase) === 'single').map((phrase) => phrase.word)).toEqual(['暖心礼包'])
  })

  test('or is never heard, where no unit has the measure word', () => {
    expect(unheard).toEqual([{ entry: 'a.gifts', word: '囊' }])
  })

  test('is told by entry, and as a whole', () => {
    expect(printEntry(phrases.filter((phrase) => phrase.entry === 'a.gifts'))).toContain('aliases 爱心礼包\n  + 發放愛心禮包12份。\n  - 领取爱心礼包3份。')
    const summary = printSummary({ phrases, unheard }, new Set(['旧短语']))
    for (const line of ['a.gifts aliases: 惠民礼包', 'a.gifts: 囊', '旧短语', 'a.gifts aliases: 暖心礼包']) expect(summary).toContain(line)
    expect(printSummary({ phrases, unheard }, new Set(['暖心礼包']))).not.toContain('a.gifts aliases: 暖心礼包')
  })
})

describe('length', () => {
  const phrase = (word: string): Phrase => ({ entry: 'a.b', role: 'aliases', word, examples: ['x'], counterexamples: [], elsewhere: 0, reports: [] })
  test.each([
    ['甲'.repeat(LONGEST), null],
    ['甲'.repeat(LONGEST + 1), 'long'],
  ])('%s', (word, why) => {
    expect(whyReview(phrase(word))).toBe(why)
  })
})

describe('the list of reviewed phrases', () => {
  const load = (yaml: string) => loadReviewed(makeFolder({ 'reviewed.yaml': yaml }))

  test('may be missing', () => {
    expect(loadReviewed(makeFolder({})).reviewed.size).toBe(0)
  })

  const faults: [label: string, yaml: string, problem: RegExp][] = [
    ['a phrase twice', 'reviewed:\n  - zh: 甲\n    en: a\n    phrases: [一, 二]\n  - zh: 乙\n    en: b\n    phrases: [二]\n', /^reviewed\.yaml:7 \[二\] the phrase is listed twice/m],
    ['no reason', 'reviewed:\n  - phrases: [一]\n', /^reviewed\.yaml:2 field .*zh is missing/m],
    ['what is no YAML', 'reviewed: [', /^reviewed\.yaml:\d+ this is not valid YAML/m],
  ]
  test.each(faults)('with %s is refused', (_, yaml, problem) => {
    expect(load(yaml).problems.map(formatProblem).join('\n')).toMatch(problem)
  })
})
