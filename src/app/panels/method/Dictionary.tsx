/** What each indicator means: the catalogue by domain, or what a search finds. */
import { useMemo } from 'react'
import { countStated } from '../../../compare/coverage.ts'
import { answersIndicator, splitQuery } from '../../../compare/search.ts'
import { useDataPage } from '../../page.ts'
import { ViewLink } from '../../present/ViewLink.tsx'
import { DictionaryEntry } from './DictionaryEntry.tsx'

/** In the address: all domains are open. */
const EVERY = 'all'

/** `id`: of its heading. */
export function Dictionary({ id }: { id: string }) {
  const { words, view, store, dataset, resolved } = useDataPage()
  const { catalogue } = dataset.holdings
  const { everyone, choice } = resolved
  const stating = useMemo(() => countStated(dataset.holdings, { ...choice, regions: everyone, years: { from: null, until: null } }), [dataset, everyone, choice])
  const groups = useMemo(() => {
    const query = splitQuery(view.q)
    const domains = [...catalogue.domains].sort((a, b) => a.order - b.order)
    const found = domains.map((domain) => ({ domain, indicators: catalogue.indicators.filter((one) => one.domain === domain.id && answersIndicator(one, domain, query)) }))
    return found.filter(({ indicators }) => indicators.length > 0)
  }, [catalogue, view.q])
  const found = groups.reduce((sum, group) => sum + group.indicators.length, 0)
  return (
    <>
      <h2 id={id} tabIndex={-1}>
        {words.t('method.indicators')}
      </h2>
      <p className="lead">{words.t('method.indicators_lead', { indicators: catalogue.indicators.length, domains: catalogue.domains.length })}</p>
      <div className="part-tools">
        <label className="search">
          <span>{words.t('matrix.search')}</span>
          <input type="search" value={view.q} placeholder={words.t('matrix.search_hint')} maxLength={200} onChange={(event) => store.set({ q: event.target.value }, 'replace')} />
        </label>
        {view.q === '' && <ViewLink change={{ c: 'indicators', f: view.f['domain'] === EVERY ? {} : { domain: EVERY } }}>{words.t(view.f['domain'] === EVERY ? 'method.close_all' : 'method.open_all')}</ViewLink>}
        <output className="faint">{view.q === '' ? '' : words.plural('matrix.found', found)}</output>
      </div>
      {found === 0 && <p>{words.t('matrix.nothing', { q: view.q })}</p>}
      {groups.map(({ domain, indicators }) => {
        const isOpen = view.q !== '' || view.f['domain'] === domain.id || view.f['domain'] === EVERY || indicators.some(({ id: one }) => one === view.f['indicator'])
        return (
          <section key={domain.id} className="dictionary" aria-label={words.of(domain)}>
            <h3>
              {view.q === '' ? (
                <ViewLink className={isOpen ? 'opener open' : 'opener'} change={{ c: 'indicators', f: isOpen ? {} : { domain: domain.id } }} aria-expanded={isOpen}>
                  {words.of(domain)}
                </ViewLink>
              ) : (
                words.of(domain)
              )}{' '}
              <span className="faint">{indicators.length}</span>
            </h3>
            {isOpen && indicators.map((indicator) => <DictionaryEntry key={indicator.id} indicator={indicator} regions={stating.get(indicator.id) ?? 0} all={everyone.length} />)}
          </section>
        )
      })}
    </>
  )
}
