/** Names inside a sentence. */

/** A text cut into the names that stand in it and what is between them; of two names that begin alike the longer one. */
export function cutNames(text: string, names: readonly string[]): { start: number; text: string }[] {
  const longest = [...names].filter((name) => name !== '').sort((a, b) => b.length - a.length)
  const pieces: { start: number; text: string }[] = []
  let plain = 0
  const add = (end: number) => {
    if (end > plain) pieces.push({ start: plain, text: text.slice(plain, end) })
  }
  for (let at = 0; at < text.length; ) {
    const name = longest.find((one) => text.startsWith(one, at))
    if (name === undefined) at++
    else {
      add(at)
      pieces.push({ start: at, text: name })
      at += name.length
      plain = at
    }
  }
  add(text.length)
  return pieces
}
