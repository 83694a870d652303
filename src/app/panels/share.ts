/** The address to share: what is seen, with the language, the years and the data version that the reader sees it in. */
import { useDataPage } from '../page.ts'

export function useShareLink(): () => string {
  const { store, dataset } = useDataPage()
  return () => store.link({ d: dataset.index.version }, ['lang', 'y', 'd'])
}
