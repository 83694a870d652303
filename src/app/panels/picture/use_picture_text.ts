/** What a picture says around its chart: of which data, from where, which version, at which address. */
import { writeDataDate } from '../../../compare/dated.ts'
import { listRegionNames } from '../../../compare/sentences.ts'
import { useDataPage } from '../../page.ts'
import type { LegendItem, PictureText } from '../../../charts/picture/compose.ts'
import type { Row } from '../../../compare/tabulate.ts'

interface Told {
  title: string
  subtitle: string
  legend: readonly LegendItem[]
  notes: readonly string[]
  /** What the chart shows. */
  rows: readonly Pick<Row, 'region' | 'report'>[]
}

export function usePictureText({ title, subtitle, legend, notes, rows }: Told): PictureText {
  const { words, store, dataset } = useDataPage()
  const { index } = dataset
  const reporting = rows.filter((row) => row.report !== null)
  const reports = reporting.flatMap(({ report }) => report ?? [])
  const address = store.link({ m: '', d: index.version }, ['lang', 'y', 'd'])
  return {
    title,
    subtitle,
    legend,
    notes: [...(index.synthetic ? [words.t('site.synthetic')] : []), ...notes],
    source: reports.length === 0 ? '' : words.t('picture.source', { reports: listRegionNames(reporting, words), date: writeDataDate(reports, words) }),
    // An address on one person's disk leads nobody else anywhere.
    mark: [words.t('picture.mark', { site: words.t('site.name'), version: index.version }), ...(address.startsWith('http') ? [address] : [])].join(' · '),
  }
}
