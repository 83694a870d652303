/** One value with everything that a citation of it needs, in the page's language. */
import { useCallback } from 'react'
import { useDataPage } from '../page.ts'
import { listAncestors } from '../resolve.ts'
import { DEFAULTS } from '../view.ts'
import type { Cited } from '../../compare/cite.ts'
import type { PublicIndicator, ReadingFile, ReportEntry } from '../../model/dataset.ts'

interface Value {
  report: ReportEntry
  reading: Pick<ReadingFile, 'text' | 'mentions'>
  /** null for a number that is under no indicator. */
  indicator: PublicIndicator | null
  /** As written for people, with its unit. */
  value: string
  /** The number, or numerator and denominator of a computed rate. */
  ids: readonly string[]
  isDerived: boolean
}

export function useCite(): (value: Value) => Cited {
  const { words, store, view, dataset } = useDataPage()
  return useCallback(
    ({ report, reading, indicator, value, ids, isDerived }) => {
      const { regions } = dataset.holdings
      const own = regions.find((region) => region.code === report.region)
      const path = [...(own === undefined ? [] : [own]), ...listAncestors(report.region, regions)].map((region) => words.of(region))
      const id = ids.join('.')
      const address = store.link({ ...DEFAULTS, v: 'report', t: report.key, m: id, lang: view.lang, d: dataset.index.version }, ['lang', 'd'])
      const spans = ids.flatMap((one) => reading.mentions.find((mention) => mention.id === one)?.sentence.join() ?? [])
      return {
        id,
        place: words.lang === 'zh' ? path.reverse().join('') : path.join(', '),
        report,
        indicator: indicator === null ? words.t('reader.kind.unmapped') : words.of(indicator),
        value,
        quotes: [...new Set(spans)].map((span) => reading.text.slice(...(span.split(',').map(Number) as [number, number]))),
        isDerived,
        // An address on one person's disk leads nobody else anywhere.
        address: address.startsWith('http') ? address : null,
        version: dataset.index.version,
        label: dataset.index.synthetic ? words.t('sample.label') : null,
      }
    },
    [words, store, view.lang, dataset],
  )
}
