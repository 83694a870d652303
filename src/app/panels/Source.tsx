/** Opens the source of the number that the address names; the dialog itself is loaded when it is first needed. */
import { useCallback, useMemo } from 'react'
import { useLoaded } from '../load.ts'
import { locateInCells, locateInFiles, splitSource } from '../locate.ts'
import { useDataPage } from '../page.ts'
import { Notices } from '../present/Notices.tsx'
import { Problem } from '../present/Problem.tsx'
import { Later } from '../present/Later.tsx'
import type { PublicIndicator } from '../../model/dataset.ts'

const loadDialog = () => import('./EvidenceDialog.tsx')

export function Source() {
  const { view, resolved, dataset } = useDataPage()
  const { source, indicator: named } = splitSource(view.m)
  const indicator = dataset.holdings.catalogue.indicators.find((entry) => entry.id === named) ?? resolved.indicator
  return indicator === null ? null : <Located m={source} indicator={indicator} />
}

function Located({ m, indicator }: { m: string; indicator: PublicIndicator }) {
  const { view, dataset, door, resolved } = useDataPage()
  const { holdings, index } = dataset
  const near = useMemo(() => (m === '' ? null : locateInCells(m, indicator, holdings, resolved.choice, view.t)), [m, indicator, holdings, resolved.choice, view.t])
  const search = useCallback(async () => locateInFiles(m, indicator, holdings, await door.indicator(index, indicator.id)), [m, indicator, holdings, door, index])
  const far = useLoaded(m !== '' && near === null ? search : null)
  const located = near ?? (far.state === 'ready' ? far.value : null)
  if (m === '') return null
  if (located !== null) return <Later load={loadDialog}>{({ EvidenceDialog }) => <EvidenceDialog located={located} />}</Later>
  if (far.state === 'failed') return <Problem error={far.error} retry={far.retry} />
  return far.state === 'ready' ? <Notices notices={[{ key: 'notice.unknown_number', fill: { value: m } }]} /> : null
}
