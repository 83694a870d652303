import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyCorrections } from '../../src/compare/correct.ts'
import { buildCells } from '../../src/compare/headline.ts'
import { observeReport } from '../../src/compare/observe.ts'
import type { Corrected } from '../../src/compare/correct.ts'
import type { Correction } from '../../src/model/correction.ts'
import type { Cell } from '../../src/model/dataset.ts'
import type { Finding, Mention, Reading } from '../../src/model/reading.ts'
import { CONTEXT, makeMention } from './sample.ts'

const ACCEPTED = 'mediation.cases_accepted'
const RESOLVED = 'mediation.cases_resolved'
const RATE = 'mediation.success_rate'
const ID = 'aaaaaaaaaa'

function makeReading(mentions: Mention[], findings: Finding[] = []): Reading {
  return {
    report: {
      title: null,
      region: { code: '441900119', name: '长安镇', level: 'township', path: [], status: 'confirmed', candidates: [], evidence: [] },
      body: 'government', year: 2024, kind: 'annual', published: null, script: 'simplified',
    },
    mentions, findings, accounting: { digit_runs: mentions.length, accounted: mentions.length, by_kind: { observation: mentions.length } },
    sections: [], parts: [], without_number: [],
  }
}

function makeCorrection(change: Partial<Correction>): Correction {
  return { line: 2, report: CONTEXT.report, id: ID, indicator: null, action: 'wrong', right: {}, who: '甲', when: '2026-01-02', why: '核对原文', sentence: '', ...change }
}

function correct(mentions: Mention[], ...corrections: Partial<Correction>[]): Corrected {
  return applyCorrections(makeReading(mentions), corrections.map(makeCorrection), (id) => (id === RATE ? 'percent' : 'case'))
}

/** What the outputs show: rows as `indicator value origin flags`, and the cells. */
function show({ reading }: Corrected): { rows: string[]; cells: Map<string, Cell> } {
  const rows = observeReport(reading, CONTEXT)
  const cells = buildCells(rows, reading, CONTEXT)
  return {
    rows: rows.map((row) => `${row.indicator} ${row.value} ${row.origin} ${row.flags.join('|')}`.trim()),
    cells: new Map(cells.map((cell) => [cell.indicator, cell])),
  }
}

describe('a correction', () => {
  test('that confirms keeps value and origin and says who, when and why', () => {
    const done = correct([makeMention({ id: ID })], { action: 'confirm', indicator: ACCEPTED, right: { value: 100 } })
    expect(done.unapplied).toEqual([])
    expect(show(done).rows).toEqual([`${ACCEPTED} 100 stated confirmed`])
    expect(done.reading.mentions[0]?.corrections).toEqual([{ action: 'confirm', indicators: [ACCEPTED], who: '甲', when: '2026-01-02', why: '核对原文' }])
  })

  test('with a right reading replaces value, scope and period, and keeps the old reading', () => {
    const done = correct([makeMention({ id: ID })], { indicator: ACCEPTED, right: { value: 1000, scope: '驻所', period: { until: '2024-11-30' } } })
    expect(done.reading.mentions[0]).toMatchObject({ value: 1000, scope: '驻所', period: { until: '2024-11-30' }, indicator: ACCEPTED, surface: '100件', value_printed: '100' })
    expect(done.reading.mentions[0]?.corrections?.[0]?.read).toMatchObject({ value: 100, scope: null, period: null, indicator: ACCEPTED, kind: 'observation' })
    expect(show(done).rows).toEqual([`${ACCEPTED} 1000 corrected corrected`])
  })

  test('shows in cells with origin and flag', () => {
    expect(show(correct([makeMention({ id: ID })], { right: { value: 90 } })).cells.get(ACCEPTED)).toMatchObject({ value: 90, origin: 'corrected', flags: ['corrected'] })
  })

  test('leads over another printed figure', () => {
    const mentions = [makeMention({ id: ID, value: 90 }), makeMention({ value: 70, start: 30, end: 33 })]
    expect(show(correct(mentions)).cells.get(ACCEPTED)).toMatchObject({ gap: 'conflicting' })
    expect(show(correct(mentions, { right: { value: 100 } })).cells.get(ACCEPTED)).toMatchObject({ gap: null, value: 100, origin: 'corrected' })
  })

  test('without a right reading takes the number away: the cell is unread', () => {
    const done = correct([makeMention({ id: ID })], { indicator: ACCEPTED })
    expect(show(done).rows).toEqual([])
    expect(show(done).cells.get(ACCEPTED)).toMatchObject({ gap: 'unread', ids: [ID], value: null })
    expect(done.reading.mentions[0]).toMatchObject({ kind: 'unmapped', indicator: null, value: 100, flags: ['corrected'] })
    expect(done.reading.accounting.by_kind).toEqual({ unmapped: 1 })
  })

  test('of one of two indicators leaves the other as it was', () => {
    const done = correct([makeMention({ id: ID, also: [RESOLVED] })], { indicator: ACCEPTED })
    expect(show(done).rows).toEqual([`${RESOLVED} 100 stated`])
    expect(show(done).cells.get(ACCEPTED)).toMatchObject({ gap: 'unread', ids: [ID] })
    expect(show(done).cells.get(RESOLVED)).toMatchObject({ value: 100, origin: 'stated', flags: [] })
  })

  test('to another indicator moves the number; what else it states stays', () => {
    const done = correct([makeMention({ id: ID, also: [RATE] })], { indicator: ACCEPTED, right: { indicator: RESOLVED } })
    expect(show(done).rows).toEqual([`${RESOLVED} 100 corrected corrected`, `${RATE} 100 stated`])
    expect(show(done).cells.get(ACCEPTED)).toBeUndefined()
  })

  test('that maps puts an unmapped number under an indicator, in its unit', () => {
    const mention = makeMention({ id: ID, kind: 'unmapped', indicator: null, unit: 'item', maybe: [ACCEPTED, RESOLVED] })
    const done = correct([mention], { action: 'map', right: { indicator: RESOLVED } })
    expect(show(done).rows).toEqual([`${RESOLVED} 100 corrected corrected`])
    expect(done.reading.mentions[0]).toMatchObject({ kind: 'observation', unit: 'case', corrections: [{ read: { kind: 'unmapped', indicator: null, unit: 'item' } }] })
    expect(show(done).cells.get(ACCEPTED)).toBeUndefined()
  })

  test('may speak of each indicator of a number apart', () => {
    const done = correct([makeMention({ id: ID, also: [RESOLVED] })], { indicator: ACCEPTED, action: 'confirm' }, { indicator: RESOLVED })
    expect(show(done).rows).toEqual([`${ACCEPTED} 100 stated confirmed`])
    expect(show(done).cells.get(RESOLVED)).toMatchObject({ gap: 'unread' })
  })

  test('carries on into a rate that is computed from it', () => {
    const mentions = [makeMention({ id: ID }), makeMention({ indicator: RESOLVED, value: 90, start: 16, end: 19 })]
    expect(show(correct(mentions, { right: { value: 120 } })).rows).toContain(`${RATE} 75 derived corrected`)
  })
})

describe('a correction that no longer fits is not applied', () => {
  const rows: [label: string, mention: Partial<Mention>, correction: Partial<Correction>, obstacle: string][] = [
    ['its sentence has changed', { id: 'bbbbbbbbbb' }, { right: { value: 9 } }, 'gone'],
    ['it is read as another indicator', {}, { indicator: RESOLVED, right: { value: 9 } }, 'read_otherwise'],
    ['what was confirmed is read otherwise', {}, { action: 'confirm', right: { value: 99 } }, 'read_otherwise'],
    ['a scope was confirmed that it has not', {}, { action: 'confirm', right: { scope: '驻所' } }, 'read_otherwise'],
    ['it is under an indicator already', {}, { action: 'map', right: { indicator: RESOLVED } }, 'read_already'],
    ['it is under none', { kind: 'unmapped', indicator: null }, { right: { value: 9 } }, 'not_read'],
    ['nothing to confirm', { kind: 'unmapped', indicator: null }, { action: 'confirm' }, 'not_read'],
    ['a number without a value', { kind: 'name', indicator: null, value: null }, { action: 'map', right: { indicator: RESOLVED } }, 'no_value'],
  ]
  test.each(rows)('%s', (_, mention, correction, obstacle) => {
    const before = makeMention({ id: ID, ...mention })
    const done = correct([before], correction)
    expect(done.unapplied.map((one) => one.obstacle)).toEqual([obstacle])
    expect(done.reading.mentions).toEqual([before])
  })
})

describe('findings', () => {
  const finding = (rule: Finding['rule'], mentions: number[]): Finding => ({ rule, severity: 'error', zh: '', en: '', mentions, figures: {} })
  const mentions = [
    makeMention({ id: ID, flags: ['rate_mismatch'] }),
    makeMention({ indicator: RESOLVED, flags: ['rate_mismatch', 'repeat'] }),
    makeMention({ indicator: RATE, flags: ['rate_mismatch'] }),
    makeMention({ indicator: RATE, flags: ['rate_mismatch'] }),
  ]
  const reading = makeReading(mentions, [finding('rate_mismatch', [0, 1, 2]), finding('rate_mismatch', [2, 3]), finding('repeat', [1])])

  test('about a changed number fall, with their flags; others stand', () => {
    const done = applyCorrections(reading, [makeCorrection({ right: { value: 9 } })], () => 'case').reading
    expect(done.findings.map((one) => one.mentions)).toEqual([[2, 3], [1]])
    expect(done.mentions.map((mention) => mention.flags)).toEqual([['corrected'], ['repeat'], ['rate_mismatch'], ['rate_mismatch']])
  })

  test('stand where the number is confirmed', () => {
    const done = applyCorrections(reading, [makeCorrection({ action: 'confirm' })], () => 'case').reading
    expect(done.findings).toHaveLength(3)
    expect(done.mentions[0]?.flags).toEqual(['rate_mismatch', 'confirmed'])
  })
})

test('whatever is corrected: nothing else changes, and what was read can be had back', () => {
  const right = fc.record(
    { value: fc.integer({ min: 0, max: 99 }), indicator: fc.constantFrom(ACCEPTED, RESOLVED, RATE), scope: fc.constantFrom(null, '驻所'), period: fc.constantFrom(null, { year: 2023 }) },
    { requiredKeys: [] },
  )
  const action = fc.constantFrom<Correction['action']>('confirm', 'wrong', 'map')
  const kind = fc.constantFrom<Mention['kind']>('observation', 'unmapped', 'target')
  fc.assert(
    fc.property(action, right, kind, fc.boolean(), (how, what, of, isThere) => {
      const mention = makeMention({ id: isThere ? ID : 'bbbbbbbbbb', kind: of, indicator: of === 'unmapped' ? null : ACCEPTED })
      const other = makeMention({ indicator: RESOLVED })
      const { reading, unapplied } = correct([mention, other], { action: how, right: how === 'map' ? { indicator: RATE, ...what } : what })
      const [now, untouched] = reading.mentions
      expect(untouched).toEqual(other)
      expect(now).toMatchObject({ id: mention.id, start: mention.start, end: mention.end, surface: mention.surface })
      if (unapplied.length > 0) expect(now).toEqual(mention)
      else if (how === 'confirm') expect({ ...now, flags: [], corrections: [] }).toEqual({ ...mention, corrections: [] })
      else expect(mention).toMatchObject(now?.corrections?.[0]?.read ?? { kind: 'missing' })
    }),
  )
})
