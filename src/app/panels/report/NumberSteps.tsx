/** From number to number: buttons, where one is, and the keys that do the same. Keys of one letter can be turned off. */
import { useDataPage } from '../../page.ts'
import type { Mention } from '../../../model/reading.ts'

interface Props {
  mentions: readonly Mention[]
  current: Mention | null
  step: (by: 1 | -1) => void
  hasKeys: boolean
  setHasKeys: (on: boolean) => void
}

export function NumberSteps({ mentions, current, step, hasKeys, setHasKeys }: Props) {
  const { words } = useDataPage()
  const at = mentions.findIndex((mention) => mention.id === current?.id)
  return (
    <fieldset className="steps">
      <legend className="sr-only">{words.t('reader.steps')}</legend>
      <button type="button" className="button" disabled={mentions.length === 0 || at === 0} onClick={() => step(-1)}>
        {words.t('reader.previous')}
      </button>
      <button type="button" className="button" disabled={mentions.length === 0 || at === mentions.length - 1} onClick={() => step(1)}>
        {words.t('reader.next')}
      </button>
      <output>{at < 0 ? words.plural('reader.count', mentions.length) : words.t('reader.position', { at: at + 1, of: mentions.length, surface: current?.surface ?? '' })}</output>
      <label className="tick keys">
        <input type="checkbox" checked={hasKeys} onChange={(event) => setHasKeys(event.target.checked)} />
        <span>{words.t('reader.keys')}</span>
      </label>
    </fieldset>
  )
}
