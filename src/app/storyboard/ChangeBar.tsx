/** What a slide shows, changed for now: indicator, regions, years, for the audience's question. */
import { useEffect, useRef } from 'react'
import { useDataPage } from '../page.ts'
import { ChoiceBar } from '../panels/choose/ChoiceBar.tsx'
import { isChartView } from './use_inner_view.ts'

export function ChangeBar() {
  const { view } = useDataPage()
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => bar.current?.querySelector<HTMLElement>('.choose-regions, button')?.focus(), [])
  return (
    <div className="change-bar" ref={bar}>
      <ChoiceBar withIndicator={isChartView(view)} />
    </div>
  )
}
