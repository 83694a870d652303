/** The catalogue teaches: every entry is read from its examples, from none of its counter-examples, and there what is meant instead. */
import { expect, test } from 'vitest'
import { catalogue, readText } from './extract/read.ts'

/** What a sentence states, as `indicator value`. */
function stated(text: string): { id: string; value: number | null }[] {
  return readText(text)
    .mentions.filter(({ kind, indicator }) => kind === 'observation' && indicator !== null)
    .flatMap(({ indicator, also, value }) => [indicator!, ...also].map((id) => ({ id, value })))
}

function complain(id: string, text: string, wanted: string, got: { id: string; value: number | null }[]): string {
  return `${id}\n    in  ${text}\n    wanted ${wanted}, got ${got.map((one) => `${one.id} ${one.value}`).join(', ') || 'nothing'}`
}

test('every entry has an example and a counter-example', () => {
  expect(catalogue.indicators.filter(({ examples, counterexamples }) => examples.length === 0 || counterexamples.length === 0).map(({ id }) => id)).toEqual([])
})

test('every entry is read from its examples', () => {
  const wrong = catalogue.indicators.flatMap(({ id, examples }) =>
    examples.flatMap(({ text, value }) => {
      const got = stated(text)
      return got.some((one) => one.id === id && one.value === value) ? [] : [complain(id, text, `${value}`, got)]
    }),
  )
  expect(wrong).toEqual([])
})

test('no entry is read from its counter-examples', () => {
  const wrong = catalogue.indicators.flatMap(({ id, counterexamples }) =>
    counterexamples.flatMap(({ text }) => {
      const got = stated(text)
      return got.some((one) => one.id === id) ? [complain(id, text, 'nothing of it', got)] : []
    }),
  )
  expect(wrong).toEqual([])
})

test('a counter-example gives what is meant instead', () => {
  const wrong = catalogue.indicators.flatMap(({ id, counterexamples }) =>
    counterexamples.flatMap(({ text, instead }) => {
      const got = stated(text)
      return instead == null || got.some((one) => one.id === instead) ? [] : [complain(id, text, instead, got)]
    }),
  )
  expect(wrong).toEqual([])
})
