import { describe, expect, test } from 'vitest'
import { observe, readText } from './read.ts'

const PARTIAL = 'mediation.cases_accepted 320'

type Row = [label: string, text: string, observations: string[]]

describe('the whole year', () => {
  const rows: Row[] = [
    ['where nothing is said', '调解矛盾纠纷320件。', [PARTIAL]],
    ['今年以来', '今年以来,全镇调解矛盾纠纷320件。', [PARTIAL]],
    ['the year of the report', '2024年,全镇调解矛盾纠纷320件。', [PARTIAL]],
    ['the end of the year', '截至2024年底,全镇调解矛盾纠纷320件。', [PARTIAL]],
    ['the last day', '截至2024年12月31日,全镇调解矛盾纠纷320件。', [PARTIAL]],
    ['累计', '累计调解矛盾纠纷320件。', [PARTIAL]],
    ['a year of comparison is no period', '与2023年相比,调解矛盾纠纷320件。', [PARTIAL]],
    ['a year in a title is no period', '按照《2023年工作要点》,调解矛盾纠纷320件。', [PARTIAL]],
    ['一年来', '一年来,调解矛盾纠纷320件。', [PARTIAL]],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text)).toEqual(observations)
  })
})

describe('a part of the year', () => {
  const rows: Row[] = [
    ['up to the end of a month', '截至11月底,调解矛盾纠纷320件。', [`${PARTIAL} @until=2024-11-30`]],
    ['up to a day', '截至10月8日,调解矛盾纠纷320件。', [`${PARTIAL} @until=2024-10-08`]],
    ['up to a day with its year', '截止2024年10月8日,调解矛盾纠纷320件。', [`${PARTIAL} @until=2024-10-08`]],
    ['up to a month', '截至2024年10月,调解矛盾纠纷320件。', [`${PARTIAL} @until=2024-10-31`]],
    ['a span of months', '1-11月,调解矛盾纠纷320件。', [`${PARTIAL} @until=2024-11-30`]],
    ['a span of months with its year', '2024年1至11月,调解矛盾纠纷320件。', [`${PARTIAL} @until=2024-11-30`]],
    ['a span of months, each with 月', '2024年1月至11月,调解矛盾纠纷320件。', [`${PARTIAL} @until=2024-11-30`]],
    ['a span of all months with its year', '2024年1月至12月,调解矛盾纠纷320件。', [PARTIAL]],
    ['a span of all months is the year', '1-12月,调解矛盾纠纷320件。', [PARTIAL]],
    ['the first half', '上半年,调解矛盾纠纷320件。', [`${PARTIAL} @until=2024-06-30,label=上半年`]],
    ['from a month on', '8月至今,调解矛盾纠纷320件。', [`${PARTIAL} @from=2024-08`]],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text)).toEqual(observations)
  })

  test('is flagged', () => {
    expect(readText('截至10月8日,调解矛盾纠纷320件。').mentions.at(-1)?.flags).toEqual(['partial_year'])
  })
})

describe('several years', () => {
  const rows: Row[] = [
    ['五年来', '五年来,累计调解矛盾纠纷320件。', [`${PARTIAL} @years=5`]],
    ['近三年来', '近三年来,调解矛盾纠纷320件。', [`${PARTIAL} @years=3`]],
    ['since a year', '自2019年以来,调解矛盾纠纷320件。', [`${PARTIAL} @from=2019`]],
    ['since the foundation', '中心自成立以来,调解矛盾纠纷320件。', [`${PARTIAL} @label=自成立以来`]],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text)).toEqual(observations)
  })
})

describe('another year', () => {
  const rows: Row[] = [
    ['an earlier one', '2023年调解矛盾纠纷320件。', [`${PARTIAL} @year=2023`]],
    ['an earlier one and this one', '2023年调解矛盾纠纷300件,2024年调解矛盾纠纷320件。', ['mediation.cases_accepted 300 @year=2023', PARTIAL]],
    ['last year, at the head of its clause', '上年调解矛盾纠纷300件。', ['mediation.cases_accepted 300 @year=2023']],
    ['last year is no date of a change', '较上年调解矛盾纠纷320件有所下降。', [PARTIAL]],
    ['this one and an earlier one', '2024年调解矛盾纠纷320件,2023年调解矛盾纠纷300件。', [PARTIAL, 'mediation.cases_accepted 300 @year=2023']],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text)).toEqual(observations)
  })

  test('a later one cannot be meant: it is flagged and told as printed', () => {
    const mention = readText('2025年,全镇调解矛盾纠纷320件。').mentions.at(-1)
    expect(mention).toMatchObject({ period: null, period_printed: { year: 2025 }, flags: ['year_conflict'] })
  })
})

describe('how far it reaches', () => {
  /** Periods of the observations and whether they were inferred. */
  const rows: [label: string, text: string, periods: (string | null)[]][] = [
    ['a cut-off holds for its sentence', '截至10月8日,调解矛盾纠纷320件,成功率98%。', ['2024-10-08', '2024-10-08']],
    ['a cut-off holds to the end of the paragraph, inferred', '截至10月8日,调解矛盾纠纷320件。作出行政处罚18宗。', ['2024-10-08', '2024-10-08 inferred']],
    ['a cut-off ends with the paragraph', '截至10月8日,调解矛盾纠纷320件。\n作出行政处罚18宗。', ['2024-10-08', null]],
    ['a year ends a cut-off', '截至10月8日,调解矛盾纠纷320件。2024年作出行政处罚18宗。', ['2024-10-08', null]],
    ['a named span ends with its sentence', '上半年,调解矛盾纠纷320件。作出行政处罚18宗。', ['2024-06-30', null]],
    ['nothing reaches backwards', '作出行政处罚18宗,截至10月8日调解矛盾纠纷320件。', [null, '2024-10-08']],
  ]
  test.each(rows)('%s', (_, text, periods) => {
    const { mentions } = readText(text)
    const got = mentions.filter(({ kind }) => kind === 'observation').map(({ period, flags }) => (period === null || !('until' in period) ? null : `${period.until}${flags.includes('period_inferred') ? ' inferred' : ''}`))
    expect(got).toEqual(periods)
  })
})

describe('where the year of the report is not known', () => {
  const rows: Row[] = [
    ['a day without its year tells nothing', '截至10月8日,调解矛盾纠纷320件。', [PARTIAL]],
    ['a day with its year is told', '截至2024年10月8日,调解矛盾纠纷320件。', [`${PARTIAL} @until=2024-10-08`]],
    ['a year alone is no conflict', '2023年调解矛盾纠纷320件。', [PARTIAL]],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text, null)).toEqual(observations)
  })
})
