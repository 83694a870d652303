import { describe, expect, test } from 'vitest'
import { summarisePublication } from '../../../src/app/panels/publication/summary.ts'
import { WORDS } from '../../../src/app/words.ts'
import { listPublication } from '../../../src/compare/publication.ts'
import { HOLDINGS, report } from '../../compare/holdings.ts'

const part = (id: 'achievements' | 'problems' | 'duties' | 'plans') => ({ part: id, heading: id, start: 0, end: 1, until: 2 })
const FACTS = {
  regions: HOLDINGS.regions,
  reports: [{ ...report('441802', 2023), published: '2024-03-31' }, { ...report('441802', 2024), published: '2025-06-01' }, report('441900119', 2024)],
  notPublished: [],
  publication: [
    { key: '441802-government-2023-annual', parts: [part('achievements'), part('problems'), part('duties'), part('plans')], resolution: { by: '', evidence: '', candidates: [] } },
    { key: '441802-government-2024-annual', parts: [part('achievements')], resolution: { by: '', evidence: '', candidates: [] } },
  ],
}
const rowsOf = (regions: string[]) => listPublication(FACTS, { regions, body: 'government', years: [2023, 2024] })

describe('the sheet in a sentence', () => {
  test('counts', () => {
    expect(summarisePublication(rowsOf(['441802', '441900119']), WORDS.en)).toBe(
      'Of 4 pairs of place and year 3 reports are collected: 1 published by 1 April, 1 after it, 1 without a recorded date. 1 have a heading for each of the first four parts.',
    )
  })
  test('none collected', () => expect(summarisePublication(rowsOf(['445322104']), WORDS.zh)).toBe('共2个地区年度，没有收录报告。'))
})
