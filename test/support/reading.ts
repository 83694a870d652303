/** A reading as a text that a person can compare: one mention, finding or section a line. */
import type { Reading } from '../../src/model/reading.ts'

const LISTS: (keyof Reading)[] = ['mentions', 'findings', 'sections']

/** JSON, with a line for each item of the long lists. */
export function formatReading(reading: Reading): string {
  const parts = (Object.keys(reading) as (keyof Reading)[]).map((key) => `  ${JSON.stringify(key)}: ${formatPart(key, reading[key])}`)
  return `{\n${parts.join(',\n')}\n}\n`
}

function formatPart(key: keyof Reading, value: unknown): string {
  if (!LISTS.includes(key)) return JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')
  const items = (value as unknown[]).map((item) => `    ${JSON.stringify(item)}`)
  return items.length > 0 ? `[\n${items.join(',\n')}\n  ]` : '[]'
}
