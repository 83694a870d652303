/** A storyboard is edited, written, read, packed into an address and compared with the figures of today. */
import { describe, expect, test } from 'vitest'
import { listChanges } from '../../../src/compare/storyboard/changed.ts'
import { LONGEST_CODE, packStoryboard, unpackStoryboard } from '../../../src/compare/storyboard/code.ts'
import { duplicateSlide, editSlide, emptyStoryboard, insertSlides, moveSlide, placeOf, removeSlide } from '../../../src/compare/storyboard/edit.ts'
import { listFigures, listMatrixFigures } from '../../../src/compare/storyboard/figures.ts'
import { readStoryboard, writeStoryboard } from '../../../src/model/storyboard_file.ts'
import { FILED, HOLDINGS, RATE } from '../holdings.ts'
import type { ShownFigure, Slide, Storyboard } from '../../../src/model/storyboard.ts'

const slide = (id: string, change: Partial<Slide> = {}): Slide => ({ id, title: `第${id}张`, note: '先说两地\n再说差距', address: 'i=mediation.success_rate&c=trend', highlight: ['441802'], data: '0a1b2c3d', figures: [figure(98.56)], ...change })
const figure = (value: number | null, change: Partial<ShownFigure> = {}): ShownFigure => ({ indicator: 'mediation.success_rate', region: '441802', year: 2024, value, ...change })
const BOARD: Storyboard = { ...emptyStoryboard(false), title: '调解情况', slides: [slide('aaaa'), slide('bbbb'), slide('cccc')] }
const order = (board: Storyboard) => board.slides.map(({ id }) => id).join(' ')

describe('edited', () => {
  test.each([
    ['moved up', moveSlide(BOARD, 'cccc', 0), 'cccc aaaa bbbb'],
    ['moved down', moveSlide(BOARD, 'aaaa', 1), 'bbbb aaaa cccc'],
    ['moved past the end', moveSlide(BOARD, 'aaaa', 9), 'bbbb cccc aaaa'],
    ['moved before the start', moveSlide(BOARD, 'bbbb', -3), 'bbbb aaaa cccc'],
    ['duplicated', duplicateSlide(BOARD, 'aaaa'), 'aaaa aaaax2 bbbb cccc'],
    ['duplicated twice', duplicateSlide(duplicateSlide(BOARD, 'aaaa'), 'aaaa'), 'aaaa aaaax3 aaaax2 bbbb cccc'],
    ['removed', removeSlide(BOARD, 'bbbb'), 'aaaa cccc'],
    ['removed and put back', insertSlides(removeSlide(BOARD, 'bbbb'), [slide('bbbb')], 1), 'aaaa bbbb cccc'],
    ['added', insertSlides(BOARD, [slide('dddd')]), 'aaaa bbbb cccc dddd'],
    ['a slide that is not there', moveSlide(duplicateSlide(removeSlide(BOARD, 'zzzz'), 'zzzz'), 'zzzz', 0), 'aaaa bbbb cccc'],
  ])('%s', (_, board, ids) => expect(order(board)).toBe(ids))

  test('one slide is changed and the others stay the same objects', () => {
    const next = editSlide(BOARD, 'bbbb', { title: '新' })
    expect(next.slides[placeOf(next, 'bbbb')]?.title).toBe('新')
    expect(next.slides[0]).toBe(BOARD.slides[0])
  })
})

describe('read', () => {
  test('what was written comes back', () => expect(readStoryboard(writeStoryboard(BOARD))).toEqual({ board: BOARD, problem: null }))
  test('with a mark of byte order in front', () => expect(readStoryboard(`\ufeff${writeStoryboard(BOARD)}`).board).toEqual(BOARD))

  const changed = (change: object) => JSON.stringify({ ...BOARD, ...change })
  const withSlide = (change: object) => changed({ slides: [slide('aaaa'), { ...slide('bbbb'), ...change }] })
  test.each([
    ['cut off', writeStoryboard(BOARD).slice(0, 200), /不是完整的 JSON/, /not complete JSON/],
    ['no JSON', '<script>alert(1)</script>', /不是完整的 JSON/, /not complete JSON/],
    ['another program\'s JSON', '{"slides": []}', /不是法度的演示稿/, /not a Fadu storyboard/],
    ['nothing', 'null', /不是法度的演示稿/, /not a Fadu storyboard/],
    ['a newer version', changed({ version: 2 }), /格式版本是 2/, /format version 2/],
    ['a key into the program', writeStoryboard(BOARD).replace('"title"', '"__proto__": {"polluted": true}, "title"'), /__proto__/, /__proto__/],
    ['another one, deep inside', writeStoryboard(BOARD).replace('"year"', '"constructor": 1, "year"'), /constructor/, /constructor/],
    ['an unknown entry', withSlide({ script: 'x' }), /第 2 张有不认识的项目“script”/, /slide 2: unknown entry “script”/],
    ['a missing entry', withSlide({ note: undefined }), /第 2 张的“note”/, /slide 2: “note”/],
    ['markup in an address', withSlide({ address: 'javascript:alert(1)' }), /第 2 张的“address”/, /“address”/],
    ['a title of another kind', withSlide({ title: { toString: 'x' } }), /第 2 张的“title”/, /“title”/],
    ['a control sign in a title', withSlide({ title: 'a\u0000b' }), /第 2 张的“title”/, /“title”/],
    ['a title without end', withSlide({ title: '长'.repeat(201) }), /第 2 张的“title”/, /“title”/],
    ['a figure that is text', withSlide({ figures: [{ ...figure(1), value: '1' }] }), /第 2 张的“figures.0.value”/, /“figures.0.value”/],
    ['two slides of one id', changed({ slides: [slide('aaaa'), slide('aaaa')] }), /编号相同/, /same id/],
    ['too many slides', changed({ slides: Array.from({ length: 201 }, (_, index) => slide(`s${1000 + index}`)) }), /“slides”/, /“slides”/],
  ])('refuses %s', (_, text, zh, en) => {
    const { board, problem } = readStoryboard(text)
    expect(board).toBeNull()
    expect(problem?.zh).toMatch(zh)
    expect(problem?.en).toMatch(en)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test('refuses a file that no storyboard is as large as', () => expect(readStoryboard(' '.repeat(4_000_001)).problem?.en).toMatch(/too large/))
})

describe('in an address', () => {
  test('comes back, in letters that no program changes', () => {
    for (const board of [BOARD, emptyStoryboard(true), { ...BOARD, title: '甲' }, { ...BOARD, title: '甲乙丙a' }]) {
      const code = packStoryboard(board)
      expect(code).toMatch(/^[\w-]+$/)
      expect(readStoryboard(unpackStoryboard(code) ?? '').board).toEqual(board)
    }
  })

  test('ten slides with the figures of thirty regions fit', () => {
    const figures = Array.from({ length: 30 }, (_, index) => figure(Math.round(1e4 * Math.abs(Math.sin(index + 1))) / 100, { region: String(440000 + index * 7) }))
    expect(packStoryboard({ ...BOARD, slides: Array.from({ length: 10 }, (_, index) => slide(`s${index}00`, { figures })) }).length).toBeLessThan(LONGEST_CODE)
  })

  test.each([['nothing', ''], ['cut', packStoryboard(BOARD).slice(0, 40)], ['foreign signs', 'a+b/c='], ['no code', 'hello'], ['too long', 'a'.repeat(LONGEST_CODE + 1)]])('%s is refused', (_, code) => expect(unpackStoryboard(code)).toBeNull())
})

describe('compared with the figures of today', () => {
  test.each([
    ['nothing changed', [figure(98.56)], [figure(98.56)], []],
    ['another value', [figure(98.56)], [figure(97)], ['changed 98.56 97']],
    ['a later report took the place', [figure(98.56)], [figure(99, { year: 2025 })], ['changed 98.56 99']],
    ['the same value a year later is a change too', [figure(98.56)], [figure(98.56, { year: 2025 })], ['changed 98.56 98.56']],
    ['a gap was filled', [figure(null, { year: null })], [figure(99, { year: 2025 })], ['gained null 99']],
    ['a figure became a gap', [figure(98.56)], [figure(null)], ['lost 98.56 null']],
    ['a region is gone', [figure(98.56)], [], ['lost 98.56 undefined']],
    ['a gap is gone', [figure(null)], [], []],
    ['a region is new', [], [figure(5)], ['gained undefined 5']],
    ['years are not mixed up', [figure(1, { year: 2023 }), figure(2, { year: 2024 })], [figure(2, { year: 2024 }), figure(1, { year: 2023 })], []],
    ['one year more', [figure(1, { year: 2023 })], [figure(1, { year: 2023 }), figure(2, { year: 2024 })], ['gained undefined 2']],
  ])('%s', (_, before, after, changes) => expect(listChanges(before, after).map(({ kind, before: old, after: now }) => `${kind} ${old?.value} ${now?.value}`)).toEqual(changes))
})

describe('what a view shows', () => {
  const all = { regions: HOLDINGS.regions.map(({ code }) => code), body: 'government', years: { from: null, until: null } }
  const asked = { indicator: RATE, second: null, chart: 'ranking' as const, choice: { ...all, regions: ['441802', '441900119'] }, all, normaliser: null }
  test('a ranking shows the regions chosen', () => expect(listFigures(HOLDINGS, asked)?.map(({ region, year }) => `${region} ${year}`)).toEqual(['441802 2024', '441900119 2024']))
  test('a computed figure stands before the stated one, as in the chart', () => expect(listFigures(HOLDINGS, asked)?.[0]?.value).toBe(98.5606))
  test('a gap has no value', () => expect(listFigures(HOLDINGS, { ...asked, indicator: FILED })?.[0]?.value).toBeNull())
  test('other charts show everyone', () => expect(listFigures(HOLDINGS, { ...asked, chart: 'distribution' })?.length).toBe(5))
  test('a course over time has a figure a year, and none for years without a report', () => expect(new Set(listFigures(HOLDINGS, { ...asked, chart: 'trend' })?.map(({ year }) => year))).toEqual(new Set([2024, 2021, 2025, 2023])))
  test('the matrix shows every indicator that a report speaks of', () => expect(listMatrixFigures(HOLDINGS, { ...all, regions: ['441802'] })?.length).toBe(4))
})
