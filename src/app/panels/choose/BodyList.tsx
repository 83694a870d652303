/** Whose reports are compared: the governments', or those of one kind of department. */
import { listBodies } from '../../../compare/coverage.ts'
import { useDataPage } from '../../page.ts'
import { nameBody } from './names.ts'
import { Options } from './Options.tsx'

export function BodyList({ onClose }: { onClose: () => void }) {
  const page = useDataPage()
  const { words, store, dataset, resolved } = page
  const choose = (b: string) => {
    // Other bodies, other regions: what was chosen among the former ones does not carry over.
    store.set({ b, r: [], g: '', m: '' })
    onClose()
  }
  return (
    <Options
      label={words.t('choose.body')}
      value={resolved.choice.body}
      onChoose={choose}
      options={listBodies(dataset.holdings).map(({ body, regions }) => ({ value: body, name: nameBody(body, page), note: words.plural('choose.regions_count', regions) }))}
    />
  )
}
