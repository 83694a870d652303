/** The first sheet: what the workbook holds, what was chosen, of which data, how to cite it. */
import { boldCell, plainCell, wrappedCell } from './sheet.ts'
import type { Sheet, SheetCell } from './sheet.ts'
import type { TextKey, Words } from '../words.ts'

/** What the workbook says about itself, beside its rows. */
export interface About {
  /** What it holds, in a few words. */
  title: string
  /** What was chosen: name and value. */
  choice: readonly { name: string; value: string }[]
  rows: number
  /** Quotes stand in it. */
  hasQuotes: boolean
  /** Years of the reports, their dates of publication. */
  date: string
  version: string
  /** The page that shows the same; null where it was opened from a disk. */
  address: string | null
  isMadeUp: boolean
}

export function describeCover(about: About, words: Words): Sheet {
  const line = (key: TextKey, value: string | number, link?: string): SheetCell[] => [boldCell(words.t(key)), { value, isWrapped: true, ...(typeof value === 'number' && { format: '#,##0' }), ...(link !== undefined && { link }) }]
  const cite = words.t('export.cite_text', { title: about.title, version: about.version, date: about.date })
  return {
    name: words.t('export.sheet.cover'),
    widths: [18, 90],
    hasHead: false,
    rows: [
      [boldCell(`${about.isMadeUp ? `${words.t('sample.label')} · ` : ''}${words.t('site.name')} · ${words.t('site.subtitle')}`)],
      ...(about.isMadeUp ? [[plainCell(''), wrappedCell(words.t('site.synthetic'))]] : []),
      [],
      line('export.cover.content', about.title),
      ...about.choice.map(({ name, value }) => [boldCell(name), wrappedCell(value)]),
      line('export.cover.rows', about.rows),
      line('export.cover.date', about.date),
      line('export.cover.version', about.version),
      ...(about.address === null ? [] : [line('export.cover.address', about.address, about.address)]),
      line('export.cover.cite', about.address === null ? cite : `${cite}${words.lang === 'zh' ? '' : ' '}${about.address}`),
      [],
      line('export.cover.read', words.t('export.cover.read_text')),
      ...(about.hasQuotes ? [] : [line('export.cover.quotes', words.t('export.cover.quotes_text'))]),
    ],
  }
}
