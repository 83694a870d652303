/** The sheet in a sentence or two. */
import { PART_IDS } from '../../../compare/publication.ts'
import type { PublicationRow } from '../../../compare/publication.ts'
import type { Words } from '../../../compare/words.ts'

export function summarisePublication(rows: readonly PublicationRow[], words: Words): string {
  const collected = rows.filter((row) => row.presence === 'collected')
  const count = (test: (row: PublicationRow) => boolean) => words.number(collected.filter(test).length)
  // Other matters are to be told only where there are any.
  const required = PART_IDS.filter((part) => part !== 'other')
  const fill = {
    all: words.number(rows.length),
    collected: words.number(collected.length),
    on_time: count((row) => row.punctuality === 'on_time'),
    late: count((row) => row.punctuality === 'late'),
    not_recorded: count((row) => row.punctuality === 'not_recorded'),
    whole: count((row) => required.every((part) => (row.parts?.[part].length ?? 0) > 0)),
  }
  return words.t(collected.length === 0 ? 'publication.none' : 'publication.summary', fill)
}
