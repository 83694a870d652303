/** The data of the page with one more report in them, which is in nobody's data set: what the panels of the report reader look into. */
import { useMemo } from 'react'
import { useDataPage } from '../page.ts'
import type { LocalReading } from './protocol.ts'
import type { DataPage } from '../page.ts'

/** Under this key the panels know it: never that of a published report, which may be the same one. */
export const LOCAL_KEY = 'local'

export function useLocalData(read: LocalReading): DataPage {
  const page = useDataPage()
  return useMemo(() => {
    const { holdings } = page.dataset
    const known = new Set(holdings.regions.map(({ code }) => code))
    const regions = [...holdings.regions, ...read.regions.filter(({ code }) => !known.has(code))]
    return {
      ...page,
      dataset: { ...page.dataset, holdings: { ...holdings, regions } },
      door: { ...page.door, explanations: () => Promise.resolve({ ...read.explanations, key: LOCAL_KEY }) },
    }
  }, [page, read])
}
