/** Where keys lead in the grid, and what is selected on the way. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clampSelection, moveSelection, rangeOf, START } from '../../../src/app/panels/table/selection.ts'
import type { Selection } from '../../../src/app/panels/table/selection.ts'

const EXTENT = { lines: 30, columns: 4, page: 10 }
const at = (line: number, column: number): Selection => ({ anchor: { line, column }, active: { line, column } })
const PLAIN = { extend: false, far: false }

test.each([
  ['ArrowDown', at(0, 0), PLAIN, at(1, 0)],
  ['ArrowUp', at(0, 2), PLAIN, at(-1, 2)],
  ['ArrowUp', at(-1, 2), PLAIN, at(-1, 2)],
  ['ArrowRight', at(3, 3), PLAIN, at(3, 3)],
  ['PageDown', at(25, 1), PLAIN, at(29, 1)],
  ['PageUp', at(4, 1), PLAIN, at(0, 1)],
  ['Home', at(4, 3), PLAIN, at(4, 0)],
  ['End', at(4, 0), PLAIN, at(4, 3)],
  ['Home', at(4, 3), { extend: false, far: true }, at(0, 0)],
  ['End', at(4, 0), { extend: false, far: true }, at(29, 3)],
  ['ArrowDown', at(4, 0), { extend: false, far: true }, at(29, 0)],
])('%s from %j with %j', (key, from, modified, to) => expect(moveSelection(from, key, EXTENT, modified)).toEqual(to))

test('a key that leads nowhere', () => expect(moveSelection(START, 'a', EXTENT, PLAIN)).toBeUndefined())

describe('with Shift', () => {
  test('the anchor stays, and the head is not selected', () => {
    const down = moveSelection(at(2, 1), 'ArrowDown', EXTENT, { extend: true, far: false })!
    const both = moveSelection(down, 'ArrowLeft', EXTENT, { extend: true, far: false })!
    expect(rangeOf(both)).toEqual({ top: 2, bottom: 3, left: 0, right: 1 })
    expect(moveSelection(at(0, 0), 'ArrowUp', EXTENT, { extend: true, far: false })).toEqual(at(0, 0))
  })
})

test('any keys in any table that then shrinks: always inside', () => {
  const keys = fc.array(fc.record({ key: fc.constantFrom('ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'Home', 'End'), extend: fc.boolean(), far: fc.boolean() }), { maxLength: 30 })
  const extents = fc.record({ lines: fc.integer({ min: 1, max: 50 }), columns: fc.integer({ min: 1, max: 6 }), page: fc.integer({ min: 1, max: 9 }) })
  fc.assert(
    fc.property(keys, extents, extents, (pressed, before, after) => {
      const moved = pressed.reduce((selection, { key, ...modified }) => moveSelection(selection, key, before, modified)!, START)
      const { active, anchor } = clampSelection(moved, after)
      for (const place of [active, anchor]) {
        expect(place.column).toBeGreaterThanOrEqual(0)
        expect(place.column).toBeLessThan(after.columns)
        expect(place.line).toBeLessThan(after.lines)
      }
      expect(active.line).toBeGreaterThanOrEqual(-1)
      expect(anchor.line).toBeGreaterThanOrEqual(-1)
    }),
  )
})
