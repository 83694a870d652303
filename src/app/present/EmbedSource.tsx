/** Under a chart that stands in another page: whose figures these are, of which data, and the way to the whole page. */
import { useDataPage } from '../page.ts'

export function EmbedSource() {
  const { words, store, dataset } = useDataPage()
  const { index, holdings } = dataset
  return (
    <p className="embed-source">
      {words.t('embed.source', { house: [words.t('site.name'), words.of(index.site.title)].filter(Boolean).join(' · '), reports: words.number(holdings.reports.length), version: index.version })}{' '}
      <a href={store.link({ embed: '' })} target="_blank" rel="noopener noreferrer">
        {words.t('embed.open')}
      </a>
    </p>
  )
}
