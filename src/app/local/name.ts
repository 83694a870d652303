/** What a report in hand is called: its place and year, as far as they are known. */
import type { LocalKey } from './words.ts'
import type { LocalReading } from './protocol.ts'
import type { Words } from '../../compare/words.ts'
import type { Bilingual } from '../../model/text.ts'

export function nameLocal({ entry, regions }: Pick<LocalReading, 'entry' | 'regions'>, bodies: readonly (Bilingual & { id: string })[], words: Words, local: Words<LocalKey>): string {
  const own = regions.at(-1)
  const region = own === undefined ? local.t('unknown_region') : words.of(own)
  const body = entry.body === 'government' ? undefined : bodies.find(({ id }) => id === entry.body)
  const name = entry.year === 0 ? `${region} · ${local.t('unknown_year')}` : words.t('reader.heading', { region, year: entry.year })
  return body === undefined ? name : `${name} · ${words.of(body)}`
}
