/** Where the text of a report is read. */
import type { View } from '../../view.ts'

/** The reader's page; for a report that is not published, the page on which it was opened: there the address names no report. */
export function placeOf(view: Pick<View, 'v'>, key: string): Partial<View> {
  return view.v === 'local' ? { v: 'local', c: 'text' } : { v: 'report', t: key }
}
