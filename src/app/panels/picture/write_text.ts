/** What a picture says around its chart: what it shows, what to mind, of which reports, which data version, at which address. */
import { writeDataDate } from '../../../compare/dated.ts'
import { listRegionNames, tellReservation } from '../../../compare/sentences.ts'
import type { LegendItem, PictureText } from '../../../charts/picture/compose.ts'
import type { Mark } from '../../../charts/chart.ts'
import type { Reservation } from '../../../compare/comparable.ts'
import type { DataPage } from '../../page.ts'

/** What the page says about a chart. */
export interface Told {
  title: string
  subtitle: string
  legend: readonly LegendItem[]
  reservations: readonly Reservation[]
}

/** More of them are not named: those of residents differ from region to region. */
const BASES = 4

/** `marks`: of the chart; their rows are its sources. */
export function writePictureText({ title, subtitle, legend, reservations }: Told, marks: readonly Mark[], { words, dataset, store }: DataPage): PictureText {
  const { index } = dataset
  const rows = [...new Map(marks.flatMap(({ spots }) => spots.map(({ row }) => row)).map((row) => [row.report?.key ?? '', row])).values()].filter((row) => row.report !== null)
  const bases = [...new Set(marks.flatMap(({ spots }) => spots.flatMap(({ row }) => (row.against === undefined || row.against.value === null ? [] : [words.of(row.against)]))))]
  const regions = [...new Map(rows.map((row) => [row.region.code, row])).values()]
  const address = writeAddress({ store, dataset })
  return {
    title,
    subtitle,
    legend,
    notes: [
      ...(index.synthetic ? [words.t('site.synthetic')] : []),
      ...(reservations.length === 0 ? [] : [words.t('reservation.lead') + reservations.map((reservation) => tellReservation(reservation, words)).join(words.t('list.semicolon')) + words.t('reservation.end')]),
      ...(bases.length === 0 ? [] : [words.t('picture.converted', { bases: bases.slice(0, BASES).join(words.t('list.comma')) + (bases.length > BASES ? '…' : '') })]),
    ],
    source: rows.length === 0 ? '' : words.t('picture.source', { reports: listRegionNames(regions, words), date: writeDataDate(rows.flatMap(({ report }) => report ?? []), words) }),
    mark: [words.t('picture.mark', { site: words.t('site.name'), version: index.version }), ...(address === null ? [] : [address])].join(' · '),
  }
}

/** The page that shows the chart; null where it was opened from a disk: that address leads nobody else anywhere. */
export function writeAddress({ store, dataset }: Pick<DataPage, 'store' | 'dataset'>): string | null {
  const address = store.link({ m: '', theme: 'auto', d: dataset.index.version }, ['lang', 'y', 'd'])
  return address.startsWith('http') ? address : null
}
