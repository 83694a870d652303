/** Copies the address of what is seen, with the language, the year and the data version that the reader sees it in. */
import { useState } from 'react'
import { useDataPage } from '../page.ts'

export function ShareButton() {
  const { words, store, dataset } = useDataPage()
  const [said, setSaid] = useState<'' | 'panel.shared' | 'panel.share_failed'>('')
  const share = async () => {
    const address = store.link({ d: dataset.index.version }, ['lang', 'y', 'd'])
    setSaid((await copyText(address)) ? 'panel.shared' : 'panel.share_failed')
    window.setTimeout(() => setSaid(''), 4000)
  }
  return (
    <button type="button" className="button" onClick={() => void share()}>
      <span aria-live="polite">{words.t(said === '' ? 'panel.share' : said)}</span>
    </button>
  )
}

/** On plain http there is no clipboard object; a field that is selected and copied does the same. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    field.style.cssText = 'position:fixed;top:0;opacity:0'
    document.body.append(field)
    field.select()
    const done = document.execCommand('copy')
    field.remove()
    return done
  }
}
