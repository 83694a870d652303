import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReport } from '../../src/extract/index.ts'
import { readingSchema } from '../../src/model/reading.ts'
import { lexicon, readText } from './read.ts'

const REPORT = `二〇二四年云汀鎮法治政府建設年度報告

一、主要舉措和成效
（一）強化人民調解。2024年，全鎮受理矛盾糾紛３２０件，調解成功310件，成功率96.88%。
（二）規範行政執法。截至11月底，作出行政處罰18宗，罰款36.5万元。
二、存在的問題
執法人員僅12名。
三、下一步工作打算
舉辦普法宣傳活動36場。
主辦單位：云汀鎮人民政府 備案號：20240001號
`

describe('one report', () => {
  const reading = readText(REPORT)

  test('gives its numbers with what they state', () => {
    expect(reading.mentions.map(({ surface, kind, indicator }) => [surface, kind, indicator])).toEqual([
      ['2024年', 'period', null],
      ['３２０件', 'observation', 'mediation.cases_accepted'],
      ['310件', 'observation', 'mediation.cases_resolved'],
      ['96.88%', 'observation', 'mediation.success_rate'],
      ['11月底', 'date', null],
      ['18宗', 'observation', 'enforcement.penalty_cases'],
      ['36.5万元', 'observation', 'enforcement.fines_amount'],
      ['12名', 'context', null],
      ['36場', 'target', reading.mentions[8]?.indicator],
      ['20240001號', 'boilerplate', null],
    ])
  })

  test('has the form of the contract', () => {
    const { explain: _, ...plain } = readText(REPORT, 2024, true)
    expect(readingSchema.safeParse(plain).error?.issues ?? []).toEqual([])
    expect(readingSchema.safeParse(reading).success).toBe(true)
  })

  test('has its sections, headings folded and offsets verbatim', () => {
    expect(reading.sections.map(({ kind, heading }) => [kind, heading])).toEqual([
      ['opening', ''],
      ['achievements', '一、主要举措和成效'],
      ['problems', '二、存在的问题'],
      ['plans', '三、下一步工作打算'],
    ])
    expect(REPORT.slice(reading.sections[2]!.start)).toMatch(/^二、存在的問題/)
  })

  test('carries the sentence of every number', () => {
    for (const { sentence, start, end } of reading.mentions) {
      expect(sentence[0] <= start && end <= sentence[1]).toBe(true)
      expect(REPORT.slice(...sentence)).toMatch(/^\S[\s\S]*\S$/)
    }
  })

  test('knows its script', () => {
    expect(reading.report.script).toBe('traditional')
    expect(readText('全年受理纠纷12件。').report.script).toBe('simplified')
    expect(readText('全(quán)年(nián)受(shòu)理(lǐ)12件(jiàn)。').report.script).toBe('simplified+corrupted')
  })

  test('is what a person said it is', () => {
    const known = { region: '999999', body: 'justice', year: 2023, kind: 'half_year' as const, published: '2024-01-31' }
    const { report } = readReport({ text: REPORT, reader: 'test/1', pages: [], known }, lexicon, null)
    expect(report).toMatchObject({ region: { code: '999999', status: 'confirmed' }, body: 'justice', year: 2023, kind: 'half_year', published: '2024-01-31' })
  })

  test('gives the same reading again', () => {
    expect(readText(REPORT)).toEqual(reading)
  })

  test('is not changed', () => {
    const report = Object.freeze({ text: REPORT, reader: 'test/1', pages: Object.freeze([]) as unknown as number[] })
    expect(() => readReport(report, lexicon, null)).not.toThrow()
  })
})

test.each([['nothing', ''], ['white space', ' \n\t　'], ['a number alone', '12'], ['marks alone', '。，、（）《》“”']])('a text of %s is read', (_, text) => {
  expect(readText(text).accounting.accounted).toBe(readText(text).accounting.digit_runs)
})

describe('for any text', () => {
  const digits = fc.oneof(fc.integer({ min: 0, max: 99999 }).map(String), fc.constantFrom('１２', '3.5', '1,200', '2024年', '4 598', '007', '98.'))
  const measures = fc.constantFrom('件', '宗', '人次', '场', '%', '‰', '﹪', '万', '亿', '元', '余', '个百分点', '成', '倍', '年', '月', '日', '至', '底', '份')
  const han = fc.constantFrom('受理', '矛盾糾紛', '化解', '行政处罚', '其中', '分别为', '同比增长', '截至', '鎮(zhèn)', '某', '一、', '存在的问题', '下一步', '两万余', '十', '三分之二', '律师', '力争', '?。ㄒ')
  const marks = fc.constantFrom('（', '）', '(', ')', '《', '》', '“', '”', '"', '[', ']', '、', '，', '；', '。', '|', '\t', '\n', ' ', '-', '+', '/', '\ud800', '\u0000')
  const text = fc.array(fc.oneof(digits, measures, han, marks, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 }).map((parts) => parts.join(''))

  test('spans are true, in order and apart; every run of digits lies in exactly one mention', () => {
    fc.assert(
      fc.property(text, (verbatim) => {
        const { mentions, accounting, explain } = readText(verbatim, 2024, true)
        expect(mentions.map(({ start, end }) => verbatim.slice(start, end))).toEqual(mentions.map(({ surface }) => surface))
        let before = 0
        for (const { start, end } of mentions) {
          expect([start >= before, end > start]).toEqual([true, true])
          before = end
        }
        for (const run of verbatim.matchAll(/[0-9０-９]+/g)) {
          const end = run.index + run[0].length
          expect(mentions.filter((mention) => mention.start < end && mention.end > run.index)).toHaveLength(1)
        }
        expect(accounting.accounted).toBe(accounting.digit_runs)
        for (const { mention } of explain ?? []) expect(mention < mentions.length).toBe(true)
      }),
      { numRuns: 200, seed: 11 },
    )
  })

  test('an observation has an indicator, a value, a unit and a sentence; nothing else has an indicator but a target', () => {
    fc.assert(
      fc.property(text, (verbatim) => {
        for (const mention of readText(verbatim).mentions) {
          if (mention.kind === 'observation') expect([mention.indicator !== null, Number.isFinite(mention.value), mention.unit !== null]).toEqual([true, true, true])
          else if (mention.kind !== 'target') expect([mention.surface, mention.indicator]).toEqual([mention.surface, null])
          if (mention.scope !== null) expect(verbatim).toContain(mention.scope)
          if (mention.basis !== null) expect(verbatim).toContain(mention.basis)
        }
      }),
      { numRuns: 200, seed: 12 },
    )
  })

  test('findings point at mentions', () => {
    fc.assert(
      fc.property(text, (verbatim) => {
        const { mentions, findings } = readText(verbatim)
        for (const finding of findings) {
          expect(finding.mentions.length).toBeGreaterThan(0)
          for (const index of finding.mentions) expect(mentions[index]).toBeDefined()
        }
      }),
      { numRuns: 200, seed: 13 },
    )
  })
})
