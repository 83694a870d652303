/** The keys of a presentation, as a list over the slide. */
import { Dialog, DialogHeading, useDialogStore } from '@ariakit/react/dialog'
import { useStoryWords } from './words.ts'
import type { StoryKey } from './words.ts'

const LINES: readonly [keys: string, does: StoryKey][] = [
  ['help.key.next', 'help.next'],
  ['help.key.previous', 'help.previous'],
  ['help.key.ends', 'help.first'],
  ['Enter', 'help.walk'],
  ['C', 'help.change'],
  ['R', 'help.reset'],
  ['B', 'help.black'],
  ['F', 'help.full'],
  ['T', 'help.theme'],
  ['?', 'help.help'],
  ['Esc', 'help.leave'],
]

export function KeyHelp({ onClose }: { onClose: () => void }) {
  const story = useStoryWords()
  const dialog = useDialogStore({ open: true, setOpen: (open) => !open && onClose() })
  return (
    <Dialog
      store={dialog}
      portal
      className="dialog key-help"
      backdrop={<div className="backdrop" />}
      onKeyDown={(event) => {
        if (event.key !== '?') return
        event.preventDefault()
        onClose()
      }}
    >
      <div className="dialog-head">
        <DialogHeading className="dialog-title">{story.t('help.title')}</DialogHeading>
        <button type="button" className="button" onClick={onClose}>
          {story.t('close')}
        </button>
      </div>
      <dl>
        {LINES.map(([keys, does]) => (
          <div key={does}>
            <dt>{isKey(keys) ? story.t(keys) : keys}</dt>
            <dd>{story.t(does)}</dd>
          </div>
        ))}
      </dl>
      <p className="faint">{story.t('help.clicker')}</p>
    </Dialog>
  )
}

function isKey(keys: string): keys is StoryKey {
  return keys.startsWith('help.')
}
