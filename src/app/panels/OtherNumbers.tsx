/** Other figures of the same indicator in the same report: parts, repeats, contradictions. */
import { writeWithUnit } from '../../compare/figure.ts'
import { useDataPage } from '../page.ts'
import { Say } from '../present/Say.tsx'
import { useOpenSource } from './open.ts'
import { ViewLink } from '../present/ViewLink.tsx'
import type { Located } from '../locate.ts'
import type { ReadingFile } from '../../model/dataset.ts'

export function OtherNumbers({ located, reading }: { located: Located; reading: ReadingFile }) {
  const { words, dataset } = useDataPage()
  const { units } = dataset.holdings.catalogue
  const { indicator, ids } = located
  const openSource = useOpenSource(indicator)
  const others = reading.mentions.filter(
    (mention) => mention.kind === 'observation' && (mention.indicator === indicator.id || mention.also.includes(indicator.id)) && !ids.includes(mention.id),
  )
  if (others.length === 0) return null
  return (
    <>
      <h2>{words.t('evidence.others')}</h2>
      <ul className="others">
        {others.map((mention) => (
          <li key={mention.id}>
            <ViewLink change={openSource(mention.id)}>
              {writeWithUnit({ value: mention.value ?? 0, unit: mention.unit ?? indicator.unit, qualifier: mention.qualifier }, units, words)}
            </ViewLink>{' '}
            <span className="faint">
              <Say text={mention.scope ?? mention.entity ?? words.t('evidence.whole')} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
