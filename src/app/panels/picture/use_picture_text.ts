/** What a picture says around its chart: of which data, from where, which version, at which address. */
import { writeDataDate } from '../../../compare/dated.ts'
import { listRegionNames, tellReservation } from '../../../compare/sentences.ts'
import { useDataPage } from '../../page.ts'
import type { LegendItem, PictureText } from '../../../charts/picture/compose.ts'
import type { Reservation } from '../../../compare/comparable.ts'
import type { Row } from '../../../compare/tabulate.ts'

interface Told {
  title: string
  subtitle: string
  legend: readonly LegendItem[]
  reservations: readonly Reservation[]
  /** What the chart shows. */
  rows: readonly Pick<Row, 'region' | 'report'>[]
}

export function usePictureText({ title, subtitle, legend, reservations, rows }: Told): PictureText {
  const { words, store, dataset } = useDataPage()
  const { index } = dataset
  const reporting = rows.filter((row) => row.report !== null)
  const reports = reporting.flatMap(({ report }) => report ?? [])
  const address = store.link({ m: '', theme: 'auto', d: index.version }, ['lang', 'y', 'd'])
  return {
    title,
    subtitle,
    legend,
    notes: [
      ...(index.synthetic ? [words.t('site.synthetic')] : []),
      ...(reservations.length === 0 ? [] : [words.t('reservation.lead') + reservations.map((reservation) => tellReservation(reservation, words)).join(words.t('list.semicolon')) + words.t('reservation.end')]),
    ],
    source: reports.length === 0 ? '' : words.t('picture.source', { reports: listRegionNames(reporting, words), date: writeDataDate(reports, words) }),
    // An address on one person's disk leads nobody else anywhere.
    mark: [words.t('picture.mark', { site: words.t('site.name'), version: index.version }), ...(address.startsWith('http') ? [address] : [])].join(' · '),
  }
}
