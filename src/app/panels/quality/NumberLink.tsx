/** A number as printed, with what it counts; it leads to its source. */
import { useDataPage } from '../../page.ts'
import { scriptOf } from '../../present/script.ts'
import { ViewLink } from '../../present/ViewLink.tsx'
import type { ReadingFile } from '../../../model/dataset.ts'
import type { Mention } from '../../../model/reading.ts'

export function NumberLink({ mention, reading }: { mention: Mention; reading: ReadingFile }) {
  const { words, dataset } = useDataPage()
  const indicator = dataset.holdings.catalogue.indicators.find((entry) => entry.id === mention.indicator)
  const printed = <span lang={scriptOf(reading)}>{mention.surface.replace(/\s+/g, '')}</span>
  if (indicator === undefined) return printed
  return (
    <ViewLink className="number-link" change={{ m: mention.id, i: [indicator.id] }}>
      <b>{printed}</b> {words.of(indicator)}
      {mention.scope !== null && (
        <span className="faint" lang={scriptOf(reading)}>
          {words.t('list.open')}
          {mention.scope}
          {words.t('list.close')}
        </span>
      )}
    </ViewLink>
  )
}
