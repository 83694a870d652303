/** Copies the address of what is seen, with the language, the year and the data version that the reader sees it in. */
import { useDataPage } from '../page.ts'
import { CopyButton } from '../present/CopyButton.tsx'

export function ShareButton() {
  const { words, store, dataset } = useDataPage()
  return <CopyButton write={() => store.link({ d: dataset.index.version }, ['lang', 'y', 'd'])} label={words.t('panel.share')} done={words.t('panel.shared')} />
}
