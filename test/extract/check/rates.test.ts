import { describe, expect, test } from 'vitest'
import { findRemarks, readText } from '../read.ts'

describe('a stated rate', () => {
  const rows: [label: string, text: string, remarks: string[]][] = [
    ['that is right', '受理矛盾纠纷300件,调解成功290件,成功率96.67%。', []],
    ['that is right and needs no decimals', '受理矛盾纠纷300件,调解成功300件,成功率100%。', []],
    ['that is wrong', '受理矛盾纠纷300件,调解成功290件,成功率98%。', ['rate_mismatch 300件 290件 98%']],
    ['that is cut off', '受理矛盾纠纷300件,调解成功290件,成功率96.66%。', ['rate_truncated 300件 290件 96.66%']],
    ['that is rounded', '受理矛盾纠纷300件,调解成功290件,成功率96.7%。', ['rate_rounded 300件 290件 96.7%']],
    ['that is only a bound', '受理矛盾纠纷300件,调解成功290件,成功率95%以上。', ['rate_derivable 300件 290件']],
    ['of bounds', '受理矛盾纠纷300余件,调解成功290余件,成功率98%。', []],
    ['in another sentence', '受理矛盾纠纷300件,调解成功290件。信访事项办结率98%。', ['rate_derivable 300件 290件']],
  ]
  test.each(rows)('%s', (_, text, remarks) => {
    expect(findRemarks(text)).toEqual(remarks)
  })
})

describe('a rate that is not stated', () => {
  const rows: [label: string, text: string, remarks: string[]][] = [
    ['can be derived from both parts', '受理矛盾纠纷300件,调解成功290件。', ['rate_derivable 300件 290件']],
    ['cannot be derived from one', '受理矛盾纠纷300件。', []],
    ['cannot be derived from parts of two sentences', '受理矛盾纠纷300件。调解成功矛盾纠纷290件。', []],
    ['cannot be derived where the part is larger', '受理矛盾纠纷290件,调解成功300件。', []],
    ['of another formula', '审结行政复议案件50件,纠错2件。', ['rate_derivable 50件 2件']],
  ]
  test.each(rows)('%s', (_, text, remarks) => {
    expect(findRemarks(text)).toEqual(remarks)
  })
})

describe('parts against their whole', () => {
  const rows: [label: string, text: string, isInconsistent: boolean][] = [
    ['a part that failed more often', '受理矛盾纠纷300件,调解成功298件,成功率99.33%。\n驻所调解室受理纠纷60件,调解成功50件,成功率83.33%。', true],
    ['a part that failed less often', '受理矛盾纠纷300件,调解成功290件,成功率96.67%。\n驻所调解室受理纠纷60件,调解成功57件,成功率95%。', false],
  ]
  test.each(rows)('%s', (_, text, isInconsistent) => {
    expect(findRemarks(text).some((remark) => remark.startsWith('parts_inconsistent'))).toBe(isInconsistent)
  })
})

test('a remark carries its figures and flags its numbers', () => {
  const { findings, mentions } = readText('受理矛盾纠纷300件,调解成功290件,成功率98%。')
  expect(findings).toHaveLength(1)
  expect(findings[0]).toMatchObject({ severity: 'error', figures: { stated: 98, recomputed: 96.67, numerator: 290, denominator: 300 } })
  expect(findings[0]?.zh).toContain('96.67%')
  expect(findings[0]?.en).toContain('96.67%')
  expect(mentions.map(({ flags }) => flags)).toEqual([['rate_mismatch'], ['rate_mismatch'], ['rate_mismatch']])
})
