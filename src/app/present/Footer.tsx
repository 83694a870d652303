/** The foot of the page: what the figures are, and which data these are. */
import { useDataPage } from '../page.ts'
import { SampleLink } from './Sample.tsx'

export function Footer() {
  const { words, dataset } = useDataPage()
  const { index, holdings } = dataset
  const figures = holdings.reports.reduce((sum, report) => sum + (report.counts['observation'] ?? 0), 0)
  return (
    <footer className="foot">
      <div className="foot-in">
        <p>
          {words.t(index.synthetic ? 'site.synthetic' : 'site.footer')} {index.site.contact !== '' && words.t('site.contact', { contact: index.site.contact })}{' '}
          {/^https?:\/\//.test(index.site.tracker) && (
            <a href={index.site.tracker} rel="noreferrer">
              {words.t('site.tracker')}
            </a>
          )}
        </p>
        {!index.synthetic && (
          <p className="to-sample">
            <SampleLink />
          </p>
        )}
        <p className="faint">{words.t('site.version', { version: index.version, reports: words.number(holdings.reports.length), figures: words.number(figures) })}</p>
      </div>
    </footer>
  )
}
