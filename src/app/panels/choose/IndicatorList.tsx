/** Indicators by domain, with how many of the chosen regions state each; one that none states is found by its name. */
import { Combobox, ComboboxGroup, ComboboxGroupLabel, ComboboxItem, ComboboxList, ComboboxProvider } from '@ariakit/react/combobox'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { countStated } from '../../../compare/coverage.ts'
import { answersIndicator, splitQuery } from '../../../compare/search.ts'
import { useDataPage } from '../../page.ts'

/** From so many regions on there is something to compare. */
const SHARED = 2

export function IndicatorList({ onClose }: { onClose: () => void }) {
  const { words, view, store, dataset, resolved } = useDataPage()
  const { catalogue } = dataset.holdings
  const [query, setQuery] = useState('')
  const [isShared, setShared] = useState(false)
  const asked = useDeferredValue(query)
  const list = useRef<HTMLDivElement>(null)
  const stated = useMemo(() => countStated(dataset.holdings, resolved.choice), [dataset, resolved.choice])
  const groups = useMemo(() => {
    const typed = splitQuery(asked)
    const count = (id: string) => stated.get(id) ?? 0
    return [...catalogue.domains]
      .sort((a, b) => a.order - b.order)
      .map((domain) => ({
        domain,
        indicators: catalogue.indicators
          .filter((one) => one.domain === domain.id && count(one.id) >= (isShared ? SHARED : typed.length === 0 ? 1 : 0) && answersIndicator(one, domain, typed))
          .sort((a, b) => count(b.id) - count(a.id)),
      }))
      .filter(({ indicators }) => indicators.length > 0)
  }, [catalogue, stated, asked, isShared])
  useEffect(() => {
    // The list opens where the reader is; only itself is scrolled, and only once it has its place.
    const frame = requestAnimationFrame(() => {
      const [box, now] = [list.current, list.current?.querySelector('[aria-selected="true"]')]
      if (box != null && now != null) box.scrollTop += now.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  const choose = (id: string) => {
    store.set({ i: [id, ...view.i.slice(1).filter((other) => other !== id)], m: '' })
    onClose()
  }
  const shared = [...stated.values()].filter((n) => n >= SHARED).length
  const unstated = catalogue.indicators.filter(({ id }) => !stated.has(id)).length
  const all = words.number(resolved.choice.regions.length)
  return (
    <ComboboxProvider open setValue={setQuery} selectedValue={resolved.indicator?.id ?? ''} setSelectedValue={choose}>
      <Combobox autoSelect className="chooser-search" type="search" aria-label={words.t('choose.search_indicator')} placeholder={words.t('choose.search_indicator_hint')} />
      <label className="chooser-check">
        <input type="checkbox" checked={isShared} onChange={(event) => setShared(event.target.checked)} /> {words.plural('choose.shared', shared)}
      </label>
      <ComboboxList ref={list} alwaysVisible className="chooser-list" aria-label={words.t('choose.indicator')}>
        {groups.map(({ domain, indicators }) => (
          <ComboboxGroup key={domain.id}>
            <ComboboxGroupLabel className="chooser-label">{words.of(domain)}</ComboboxGroupLabel>
            {indicators.map((indicator) => {
              const n = stated.get(indicator.id) ?? 0
              return (
                <ComboboxItem key={indicator.id} value={indicator.id} aria-selected={indicator.id === resolved.indicator?.id} setValueOnClick={false} className={n === 0 ? 'chooser-item without' : 'chooser-item'}>
                  <span>{words.of(indicator)}</span>
                  <span className="chooser-note">{words.t('choose.stated', { n: words.number(n), all })}</span>
                </ComboboxItem>
              )
            })}
          </ComboboxGroup>
        ))}
      </ComboboxList>
      {groups.length === 0 && <p className="chooser-foot">{words.t('choose.nothing', { q: asked })}</p>}
      {asked === '' && !isShared && unstated > 0 && <p className="chooser-foot">{words.plural('choose.unstated', unstated)}</p>}
    </ComboboxProvider>
  )
}
