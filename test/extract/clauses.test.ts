import { describe, expect, test } from 'vitest'
import { neighbourhoods } from '../../src/extract/clauses.ts'
import type { Neighbourhood } from '../../src/extract/clauses.ts'
import { scan } from '../../src/extract/scan.ts'
import { lexicon } from './read.ts'

function near(text: string): Neighbourhood[] {
  return neighbourhoods(text, 0, text.length, scan(text, lexicon.units).quantities)
}

describe('the words of a number', () => {
  /** Own words of each number, the number itself as #. */
  const rows: [label: string, text: string, own: string[]][] = [
    ['before it', '全年召开会议3次。', ['全年召开会议#']],
    ['behind it', '召开3次会议。', ['召开#会议']],
    ['up to the comma', '排查纠纷12件,化解11件。', ['排查纠纷#', '化解#']],
    ['up to the semicolon', '排查纠纷12件;处罚3宗。', ['排查纠纷#', '处罚#']],
    ['behind a colon', '情况如下:受理5件。', ['受理#']],
    ['parted by 、', '维持46件、驳回7件。', ['维持#、', '驳回#']],
    ['parted by 和', '维持46件和驳回7件。', ['维持#和', '驳回#']],
    ['glued', '处理28件30人。', ['处理#', '#']],
    ['in brackets', '审结12件(维持9件,驳回3件)。', ['审结#', '维持#', '驳回#']],
    ['not cut by brackets without a number', '村(社区)法律顾问12名。', ['村(社区)法律顾问#']],
    ['cells of a row', '受理|12|办结|11', ['#', '#']],
  ]
  test.each(rows)('%s', (_, text, own) => {
    const got = near(text).map(({ left, right, quantity }) => `${text.slice(left, quantity.start)}#${text.slice(quantity.end, right)}`)
    expect(got.map((words) => words.replace('。', ''))).toEqual(own)
  })
})

describe('a number without words of its own', () => {
  const rows: [label: string, text: string, silent: boolean[]][] = [
    ['has a noun', '调解纠纷12件。', [false]],
    ['has only words of the language', '今年以来共12件。', [true]],
    ['has a noun behind it', '共12件纠纷。', [false]],
    ['follows glued', '调解纠纷28件30人。', [false, true]],
    ['follows a comma', '法律咨询12次,共430人次。', [false, true]],
    ['takes the words behind the list', '2个省级、4个普法基地。', [false, false]],
  ]
  test.each(rows)('%s', (_, text, silent) => {
    expect(near(text).map((one) => one.silent)).toEqual(silent)
  })
})

describe('the whole that a number is a part of', () => {
  /** For each number the index of its whole, or null. */
  const rows: [label: string, text: string, wholes: (number | null)[]][] = [
    ['none', '受理12件,办结11件。', [null, null]],
    ['behind 其中', '受理12件,其中民事9件。', [null, 0]],
    ['several behind 其中', '受理12件,其中民事9件、刑事3件。', [null, 0, 0]],
    ['several behind 其中, with commas', '受理12件,其中民事9件,刑事3件。', [null, 0, 0]],
    ['behind 其中 in a new clause', '受理12件;其中民事9件。', [null, 0]],
    ['behind 包括', '建成基地5个,包括省级2个。', [null, 0]],
    ['in brackets', '审结12件(维持9件,驳回3件)。', [null, 0, 0]],
    ['in brackets behind 其中', '审结12件(其中维持9件)。', [null, 0]],
    ['not behind the brackets', '审结12件(维持9件),应诉2件。', [null, 0, null]],
    ['not behind a semicolon', '受理12件,其中民事9件;应诉2件。', [null, 0, null]],
    ['not for brackets that belong to a name', '村(社区)12个,顾问9名。', [null, null]],
  ]
  test.each(rows)('%s', (_, text, wholes) => {
    expect(near(text).map(({ whole }) => (whole < 0 ? null : whole))).toEqual(wholes)
  })
})

describe('labels given by 分别', () => {
  const rows: [label: string, text: string, labels: (string | null)[]][] = [
    ['as many labels as numbers', '受理、审结案件分别为120件、110件。', ['受理', '审结案件']],
    ['three', '立案、处罚、移送分别为5件、4件、1件。', ['立案', '处罚', '移送']],
    ['with 和', '受理和审结分别为120件和110件。', ['受理', '审结']],
    ['依次', '受理、审结依次为120件、110件。', ['受理', '审结']],
    ['none where the numbers are more than the labels', '受理、审结分别为120件、110件、3件。', [null, null, null]],
    ['none where the labels are more than the numbers', '受理、审结、执行分别为120件、110件。', [null, null]],
    ['none for one number', '受理、审结分别为120件。', [null]],
  ]
  test.each(rows)('%s', (_, text, labels) => {
    expect(near(text).map(({ label }) => label && text.slice(label.start, label.end))).toEqual(labels)
  })
})

describe('what the numbers of an enumeration share', () => {
  test('the words behind the last one', () => {
    const text = '创建2个省级、4个市级普法基地。'
    const [first, second] = near(text)
    expect(first?.tail && text.slice(first.tail.start, first.tail.end)).toBe('市级普法基地')
    expect([first?.tail?.glued, second?.tail]).toEqual([false, null])
  })

  test('marked where the numbers are glued', () => {
    expect(near('覆盖6村3社区。').map(({ tail }) => tail?.glued ?? null)).toEqual([true, null])
  })

  test('the words before the first one', () => {
    const text = '行政复议维持46件、驳回7件。'
    expect(near(text).map(({ lead }) => lead && text.slice(lead.start, lead.end))).toEqual([null, '行政复议维持'])
  })

  test('nothing over a comma', () => {
    expect(near('维持46件,驳回7件。').map(({ tail, lead }) => [tail, lead])).toEqual([[null, null], [null, null]])
  })
})
