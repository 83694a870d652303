/** Whose report a text is taken for, and the words that say so. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadGazetteer, loadManifest } from '../../scripts/load.ts'
import { proposeKey } from '../../src/extract/propose.ts'

const root = join(import.meta.dirname, '..', '..')
const { gazetteer } = loadGazetteer(join(root, 'data'))
if (gazetteer === null) throw new Error('data/regions is broken')
const reports = join(root, 'data', 'reports')

describe('a report of the repository', () => {
  test.each([...loadManifest(reports).byFile.values()])('$file is taken for what a person said it is', ({ file, region, year, body }) => {
    const proposal = proposeKey({ text: readFileSync(join(reports, file), 'utf8') }, gazetteer)
    expect(proposal).toMatchObject({ region, year: Number(year), body: body || 'government', kind: 'annual', status: 'auto' })
    expect(proposal.evidence.region.length).toBeGreaterThan(0)
    expect(proposal.evidence.year?.zh).toContain('原文：“')
    expect(proposal.candidates[0]?.code).toBe(region)
  })
})

test('the grounds are the words of the text, and of the title for the body', () => {
  const text = '东莞市长安镇市场监督管理局2023年法治政府建设年度报告\n2023年，本局检查商户12家。'
  const proposal = proposeKey({ text }, gazetteer)
  expect(proposal).toMatchObject({ region: '441900119', year: 2023, body: 'market_regulation', title: text.slice(0, text.indexOf('\n')) })
  expect(proposal.candidates[0]?.zh).toBe('广东省东莞市长安镇')
  expect(proposal.evidence.body?.en).toContain('the title: “东莞市长安镇')
})

test('a text that says too little leaves region and year to a person, with its candidates', () => {
  expect(proposeKey({ text: '法治政府建设年度报告\n全年受理纠纷12件。' }, gazetteer)).toMatchObject({ region: null, year: null, status: 'unknown', evidence: { year: null } })
  const many = proposeKey({ text: '城关镇2022年法治政府建设年度报告\n城关镇受理纠纷12件。' }, gazetteer)
  expect(many).toMatchObject({ region: null, status: 'ambiguous', year: 2022 })
  expect(many.candidates.length).toBeGreaterThan(1)
})

test('a year that only the file name has is said to come from there', () => {
  const proposal = proposeKey({ text: '清城区法治政府建设年度报告\n全年受理纠纷12件。', fileName: '清城区2021年报告.txt' }, gazetteer)
  expect(proposal.year).toBe(2021)
  expect(proposal.evidence.year?.en).toBe('the file name: “清城区2021年报告.txt”')
})

test('a plan or an explanation is no annual report', () => {
  expect(proposeKey({ text: '清城区2024年法治政府建设年度报告解读\n2024年受理纠纷12件。' }, gazetteer).kind).toBe('other')
})
