/** What stands around the content of a slide: sources, data version, address, what the presenter says. */
import { writeDataDate } from '../../../compare/dated.ts'
import { listRegionNames, tellReservation } from '../../../compare/sentences.ts'
import { listRegions } from '../../../compare/tabulate.ts'
import { writeAddress } from '../../panels/picture/write_text.ts'
import type { SlidePage, SlideWish } from './describe.ts'
import type { DeckSlide } from '../../../charts/deck/deck.ts'
import type { Reservation } from '../../../compare/comparable.ts'
import type { ReportEntry } from '../../../model/dataset.ts'

/** What a view puts on its slide. */
export interface SlideContent extends Pick<DeckSlide, 'title' | 'eyebrow' | 'takeaway' | 'legend' | 'rows'> {
  /** Who has no figure and why, what is not drawn. */
  gaps: readonly string[]
  reservations: readonly Reservation[]
  /** For the presenter alone. */
  more: readonly string[]
  /** Whose figures these are. */
  reports: readonly ReportEntry[]
}

/** The two gravest reservations stand on the slide, all of them in the notes. */
const GRAVEST = 2

export function frameSlide(content: SlideContent, page: SlidePage, wish: SlideWish): DeckSlide {
  const { words, dataset } = page
  const { index, holdings } = dataset
  const { title, eyebrow, takeaway, legend, rows, gaps, reservations, more, reports } = content
  const regions = listRegions(holdings, [...new Set(reports.map((report) => report.region))]).map((region) => ({ region }))
  const source = reports.length === 0 ? '' : words.t('picture.source', { reports: listRegionNames(regions, words), date: writeDataDate(reports, words) })
  const mind = (some: readonly Reservation[]) => (some.length === 0 ? [] : [words.t('reservation.lead') + some.map((reservation) => tellReservation(reservation, words)).join(words.t('list.semicolon')) + words.t('reservation.end')])
  const address = writeAddress(page)
  const mark = words.t('picture.mark', { site: words.t('site.name'), version: index.version })
  const speech = [wish.note, [index.synthetic ? words.t('site.synthetic') : '', takeaway, ...mind(reservations), ...gaps, ...more].filter(Boolean).join('\n'), [source, mark, address === null ? '' : words.t('deck.page', { address })].filter(Boolean).join('\n')]
  return {
    title: wish.title === '' ? title : wish.title,
    eyebrow: wish.title === '' || wish.title === title ? eyebrow : [eyebrow, title].filter(Boolean).join(' · '),
    takeaway, legend, rows,
    notes: [...gaps, ...mind(reservations.slice(0, GRAVEST))],
    source, mark, address,
    speech: speech.filter(Boolean).join('\n\n'),
  }
}
