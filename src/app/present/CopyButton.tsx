/** Copies a text and says so; where the browser refuses, shows the text, selected, to be copied by hand. */
import { useState } from 'react'
import { copyText } from '../copy.ts'
import { usePage } from '../page.ts'

interface Props {
  /** Asked for when the button is pressed. */
  write: () => string
  label: string
  /** Said for a moment when it is done. */
  done: string
}

export function CopyButton({ write, label, done }: Props) {
  const { words } = usePage()
  const [said, setSaid] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const copy = async () => {
    const text = write()
    const copied = await copyText(text)
    setRefused(copied ? null : text)
    setSaid(copied)
    if (copied) window.setTimeout(() => setSaid(false), 4000)
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        <span aria-live="polite">{said ? done : label}</span>
      </button>
      {refused !== null && (
        <label className="by-hand">
          {words.t('copy.refused')}
          <textarea readOnly rows={3} value={refused} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  )
}
