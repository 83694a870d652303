/** What every part of the page may ask for: the view and its store, the words, the door, and the data once it is there. */
import { createContext, useContext } from 'react'
import type { Dataset, Door } from './data.ts'
import type { Resolved } from './resolve.ts'
import type { View, ViewStore } from './view.ts'
import type { FindingEntry } from '../model/dataset.ts'
import type { Words } from '../compare/words.ts'

export interface Page {
  store: ViewStore
  view: View
  words: Words
  door: Door
}

export interface DataPage extends Page {
  dataset: Dataset
  resolved: Resolved
  /** The data set's findings; empty until they have arrived. */
  findings: readonly FindingEntry[]
}

export const PageContext = createContext<Page | null>(null)
export const DataContext = createContext<DataPage | null>(null)

export function usePage(): Page {
  const page = useContext(PageContext)
  if (page === null) throw new Error('usePage outside of PageContext')
  return page
}

export function useDataPage(): DataPage {
  const page = useContext(DataContext)
  if (page === null) throw new Error('useDataPage outside of DataContext')
  return page
}
