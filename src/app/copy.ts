/** Text put where the reader can paste it from. */

/** On plain http there is no clipboard object; a field that is selected and copied does the same. False where neither works. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const before = document.activeElement
    const field = document.createElement('textarea')
    field.value = text
    field.style.cssText = 'position:fixed;top:0;opacity:0'
    // Beside what has the focus: an open dialog lets nothing outside of it have it.
    ;(before?.parentElement ?? document.body).append(field)
    field.select()
    const done = document.execCommand('copy')
    field.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    return done
  }
}

/** A text saved as a file. */
export function saveText(name: string, text: string, type: string): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }))
}

/** Something saved as a file of that name; signs that no file name may have become `_`. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name.replace(/[\\/:*?"<>|]/g, '_')
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the blob a moment later.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** A picture put on the clipboard; false where the browser has none for pictures, as on plain http. */
export async function copyPicture(paint: () => Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': await paint() })])
    return true
  } catch {
    return false
  }
}
