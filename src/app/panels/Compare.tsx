/** The start view: one indicator's ranking beside or above the matrix of all of them. */
import { useEffect, useMemo, useRef } from 'react'
import { tabulateMatrix } from '../../compare/matrix.ts'
import { useDataPage } from '../page.ts'
import { COMPARE_VIEWS } from '../view.ts'
import { Boundary } from '../present/Problem.tsx'
import { ChoiceBar } from './choose/ChoiceBar.tsx'
import { IndicatorPanel } from './IndicatorPanel.tsx'
import { Matrix } from './Matrix.tsx'
import { Views } from './Views.tsx'

/** With more regions than these the matrix takes the whole width, below the ranking. */
const BESIDE = 7

export function Compare() {
  const { view, resolved, dataset } = useDataPage()
  const { indicator, choice } = resolved
  const matrix = useMemo(() => tabulateMatrix(dataset.holdings, choice), [dataset, choice])
  const panel = useRef<HTMLElement>(null)
  const shown = useRef(indicator?.id)
  useEffect(() => {
    if (shown.current === indicator?.id) return
    shown.current = indicator?.id
    const top = panel.current?.getBoundingClientRect().top ?? 0
    // Where the matrix stands below the ranking, a choice made there leads up to what was chosen.
    if (top < 0 && view.m === '') panel.current?.querySelector<HTMLElement>('h1')?.focus()
  }, [indicator, view.m])
  if (view.embed === '1' && indicator !== null) {
    return (
      <section className="panel" aria-labelledby="indicator">
        <IndicatorPanel indicator={indicator} />
      </section>
    )
  }
  return (
    <>
      <div className="bar">
        <ChoiceBar withIndicator={view.v !== 'matrix'} />
        <Views views={COMPARE_VIEWS} />
      </div>
      <div className={matrix.regions.length <= BESIDE ? 'compare beside' : 'compare'}>
        {view.v !== 'matrix' && indicator !== null && (
          <section className="panel" ref={panel} aria-labelledby="indicator">
            <Boundary reset={view}>
              <IndicatorPanel indicator={indicator} />
            </Boundary>
          </section>
        )}
        {view.v !== 'indicator' && (
          <section className="matrix" aria-labelledby="matrix">
            <Boundary reset={view}>
              <Matrix matrix={matrix} />
            </Boundary>
          </section>
        )}
      </div>
    </>
  )
}
