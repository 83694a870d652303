/** One indicator: its names, what it counts and in what, how many regions state it, where they are compared. */
import { memo } from 'react'
import { useDataPage } from '../../page.ts'
import { Say } from '../../present/Say.tsx'
import { ViewLink } from '../../present/ViewLink.tsx'
import { DEFAULTS } from '../../view.ts'
import type { PublicIndicator } from '../../../model/dataset.ts'

interface Props {
  indicator: PublicIndicator
  /** How many regions give a figure, of how many. */
  regions: number
  all: number
}

export const DictionaryEntry = memo(function DictionaryEntry({ indicator, regions, all }: Props) {
  const { words, dataset, view } = useDataPage()
  const { units, derived, indicators } = dataset.holdings.catalogue
  const unit = units.find((entry) => entry.id === indicator.unit)
  const formula = derived.find((entry) => entry.id === indicator.id)
  const nameOf = (id: string) => {
    const known = indicators.find((entry) => entry.id === id)
    return known === undefined ? id : words.of(known)
  }
  const other = words.lang === 'zh' ? { text: indicator.en, lang: 'en' } : { text: indicator.zh, lang: 'zh-Hans' }
  const facts = [
    unit === undefined ? '' : words.t('method.unit', { unit: words.of(unit) }),
    words.t(`method.temporality.${indicator.temporality}`),
    words.t(`method.direction.${indicator.direction}`),
  ]
  return (
    <article className={view.f['indicator'] === indicator.id ? 'entry asked' : 'entry'} id={`indicator-${indicator.id}`} tabIndex={-1} aria-labelledby={`name-${indicator.id}`}>
      <div className="entry-name">
        <h4 id={`name-${indicator.id}`}>
          <ViewLink change={{ c: 'indicators', f: { indicator: indicator.id }, q: '' }} title={words.t('method.address')}>
            {words.of(indicator)}
          </ViewLink>
        </h4>
        <p className="faint" lang={other.lang}>
          {other.text}
        </p>
        <p>
          <code>{indicator.id}</code>
        </p>
      </div>
      <div className="entry-text">
        <p>
          <Say text={words.of(indicator.definition)} />
        </p>
        <p className="entry-facts">
          {facts.filter(Boolean).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          <span>
            {regions === 0 ? (
              words.t('method.stated_nowhere')
            ) : (
              <ViewLink change={{ v: 'compare', i: [indicator.id], c: DEFAULTS.c, f: {}, q: '', m: '' }}>{words.t('method.stated', { n: regions, all })}</ViewLink>
            )}
          </span>
        </p>
        {formula !== undefined && (
          <p className="faint">{words.t('method.formula', { numerator: nameOf(formula.numerator), denominator: nameOf(formula.denominator) })}</p>
        )}
        {indicator.aliases.length > 0 && (
          <p className="faint">
            {words.t('method.aliases')}
            <span lang="zh-Hans">{indicator.aliases.join('、')}</span>
          </p>
        )}
        {indicator.formerly.length > 0 && (
          <p className="faint">
            {words.t('method.formerly')}
            <code>{indicator.formerly.join(', ')}</code>
          </p>
        )}
      </div>
    </article>
  )
})
