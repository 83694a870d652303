/** What is exported of a report in hand goes into `data/reports` as it is. */
import { describe, expect, test } from 'vitest'
import { loadManifest } from '../../../scripts/load.ts'
import { describeRow, nameStem, writeManifest } from '../../../src/app/local/manifest.ts'
import { makeFolder } from '../../scripts/folder.ts'
import type { LocalReading } from '../../../src/app/local/protocol.ts'
import type { ReportEntry } from '../../../src/model/dataset.ts'

const read = (more: Partial<ReportEntry> = {}): LocalReading =>
  ({
    entry: { region: '441900119', body: 'government', year: 2023, kind: 'annual', sha256: 'a'.repeat(64), ...more },
    regions: [{ zh: '广东省' }, { zh: '长安镇' }],
    proposal: { evidence: { region: [{ zh: '标题写明“长安镇”, "引号"', en: '' }], year: { zh: '原文：“2023年”', en: '' }, body: null } },
  }) as unknown as LocalReading

describe('a report', () => {
  test('that the text settles has the grounds of the text, and nobody has confirmed it', () => {
    const row = describeRow('a.txt', {}, read(), '页面核对')
    expect(row).toMatchObject({ status: 'auto', evidence: '标题写明“长安镇”, "引号"；原文：“2023年”', region: '441900119', year: '2023' })
    const { byFile, problems } = loadManifest(makeFolder({ 'index.csv': writeManifest(row) }))
    expect(problems).toEqual([])
    expect(byFile.get('a.txt')).toEqual(row)
  })

  test('whose region or year a person said is confirmed', () => {
    expect(describeRow('a.txt', { year: 2023 }, read(), '页面核对')).toMatchObject({ status: 'confirmed', evidence: '页面核对' })
  })

  test('is named as npm run new names it', () => {
    expect(nameStem(read())).toBe('441900119-2023-长安镇')
    expect(nameStem(read({ body: 'justice', kind: 'half_year' }))).toBe('441900119-2023-长安镇-justice-half_year')
  })
})
