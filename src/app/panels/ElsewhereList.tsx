/** Where else an indicator stands: other years of the region, other regions, each value leading to its sentence. */
import { useCallback, useMemo } from 'react'
import { findElsewhere } from '../../compare/elsewhere.ts'
import { derivedFigure, printedFigure, writeFigure, writeWithUnit } from '../../compare/figure.ts'
import { writeRegion } from '../../compare/sentences.ts'
import { useLoaded } from '../load.ts'
import { useDataPage } from '../page.ts'
import { Problem } from '../present/Problem.tsx'
import { OriginSign } from '../present/Sign.tsx'
import { ViewLink } from '../present/ViewLink.tsx'
import { DEFAULTS } from '../view.ts'
import type { View } from '../view.ts'
import type { Elsewhere, Here } from '../../compare/elsewhere.ts'
import type { PublicIndicator } from '../../model/dataset.ts'

interface Props {
  indicator: PublicIndicator
  here: Here
  /** What a value opens. */
  open: (value: Elsewhere) => Partial<View>
}

/** More than these are seen better in the ranking. */
const LISTED = 8

export function ElsewhereList({ indicator, here, open }: Props) {
  const { words, door, dataset } = useDataPage()
  const { holdings, index } = dataset
  const { report, region, body } = here
  const load = useCallback(() => door.indicator(index, indicator.id), [door, index, indicator])
  const loaded = useLoaded(load)
  const found = useMemo(() => (loaded.state === 'ready' ? findElsewhere(loaded.value, holdings, { report, region, body }) : []), [loaded, holdings, report, region, body])
  const { units } = holdings.catalogue
  return (
    <section className="elsewhere">
      <h2>{words.t('elsewhere.title')}</h2>
      {loaded.state === 'failed' && <Problem error={loaded.error} retry={loaded.retry} />}
      {loaded.state === 'ready' && found.length === 0 && <p className="faint">{words.t('elsewhere.none')}</p>}
      <ul className="others">
        {found.slice(0, LISTED).map((value) => (
          <li key={`${value.report} ${value.id}`}>
            <ViewLink change={open(value)}>
              {writeRegion(value.region, words)} {words.t('year.report', { year: value.year })}
            </ViewLink>
            <span>
              {value.isDerived && <OriginSign kind="derived" />}{' '}
              {value.isDerived ? writeFigure(derivedFigure(value.value, indicator), words) : writeWithUnit(printedFigure(value.value, value.valuePrinted, value.qualifier, indicator.unit), units, words)}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <ViewLink change={{ v: 'compare', i: [indicator.id], m: '', q: '', f: {}, t: '', c: DEFAULTS.c }}>{found.length > LISTED ? words.t('elsewhere.more', { n: words.number(found.length) }) : words.t('elsewhere.all')}</ViewLink>
      </p>
    </section>
  )
}
