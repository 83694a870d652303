import { describe, expect, test } from 'vitest'
import { findRemarks, readText } from '../read.ts'

describe('remarks on periods', () => {
  const rows: [label: string, text: string, remarks: string[]][] = [
    ['none for the year of the report', '2024年,作出行政处罚18宗。', []],
    ['none for an earlier year', '2023年,作出行政处罚18宗。', []],
    ['none for the end of the year', '截至2024年12月31日,作出行政处罚18宗。', []],
    ['none for several years', '五年来,作出行政处罚18宗。', []],
    ['a later year', '2025年,作出行政处罚18宗。', ['year_conflict 2025年 18宗']],
    ['a later year with several figures: one remark', '2025年,作出行政处罚18宗,举办法治讲座12场。', ['year_conflict 2025年 18宗 12场']],
    ['a cut-off', '截至10月8日,作出行政处罚18宗。', ['partial_year 10月8日 18宗']],
    ['a cut-off over sentences: one remark', '截至10月8日,作出行政处罚18宗。举办法治讲座12场。', ['partial_year 10月8日 18宗 12场']],
    ['from a month on', '8月至今,作出行政处罚18宗。', ['partial_year 8月 18宗']],
    ['none in a plan', '一、下一步工作打算\n2025年,举办法治讲座12场。', []],
  ]
  test.each(rows)('%s', (_, text, remarks) => {
    expect(findRemarks(text)).toEqual(remarks)
  })
})

test('a remark says how far the figures run', () => {
  expect(readText('截至10月8日,作出行政处罚18宗。').findings[0]).toMatchObject({ severity: 'warning', figures: { report_year: 2024, until: '2024-10-08', figures: 1 } })
  expect(readText('2025年,作出行政处罚18宗。').findings[0]).toMatchObject({ severity: 'error', figures: { stated: 2025, report_year: 2024 } })
})
