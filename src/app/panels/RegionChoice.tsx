/** Which regions are compared: none chosen means all. */
import { useEffect, useRef } from 'react'
import { writeRegion } from '../../compare/sentences.ts'
import { listRegions } from '../../compare/tabulate.ts'
import { useDataPage } from '../page.ts'

export function RegionChoice() {
  const { words, store, dataset, resolved } = useDataPage()
  const { everyone, choice } = resolved
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    // A press beside it, or Escape, closes the list.
    const close = (event: Event) => {
      const list = box.current
      if (list === null || !list.open) return
      if (event instanceof KeyboardEvent ? event.key !== 'Escape' : event.target instanceof Node && list.contains(event.target)) return
      if (event instanceof KeyboardEvent && list.contains(document.activeElement)) list.querySelector('summary')?.focus()
      list.open = false
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [])
  const toggle = (code: string) => {
    const next = everyone.filter((other) => (other === code ? !choice.regions.includes(code) : choice.regions.includes(other)))
    store.set({ r: next.length === everyone.length ? [] : next, g: '' })
  }
  return (
    <details className="choice" ref={box}>
      <summary className="button">{words.t('regions.chosen', { n: choice.regions.length, all: everyone.length })}</summary>
      <fieldset>
        <legend className="sr-only">{words.t('regions.title')}</legend>
        {listRegions(dataset.holdings, everyone).map((region) => {
          const chosen = choice.regions.includes(region.code)
          return (
            <label key={region.code}>
              {/* The last one stays: a comparison of no region is none. */}
              <input type="checkbox" checked={chosen} disabled={chosen && choice.regions.length === 1} onChange={() => toggle(region.code)} />
              {writeRegion(region, words)} <span className="faint">{words.t(`level.${region.level}`)}</span>
            </label>
          )
        })}
        <button type="button" className="button" disabled={choice.regions.length === everyone.length} onClick={() => store.set({ r: [], g: '' })}>
          {words.t('regions.all')}
        </button>
      </fieldset>
    </details>
  )
}
