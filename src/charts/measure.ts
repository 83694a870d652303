/** How wide text is, without fonts: the same in Node and in every browser, a little generous, so that nothing is ever cut. */

/** Width in em: 1 for a Han character or other wide sign, 0.6 for the rest. */
export function measureText(text: string): number {
  let width = 0
  for (const sign of text) width += isWide(sign) ? 1 : 0.6
  return width
}

/** The widest of some texts, in em; 0 for none. */
export function measureWidest(texts: readonly string[]): number {
  return texts.reduce((widest, text) => Math.max(widest, measureText(text)), 0)
}

/** Lines of at most `width` em: broken at spaces, between Han characters but before no closing mark, and inside a word only where it alone is too long. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of splitPieces(text, width)) {
    const longer = line + piece
    if (line === '' || measureText(longer.trimEnd()) <= width) line = longer
    else {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    }
  }
  return [...lines, line.trimEnd()]
}

/** A text of at most `width` em: what does not fit is cut off behind an ellipsis. The whole name stands on the mark's card. */
export function cutText(text: string, width: number): string {
  if (measureText(text) <= width) return text
  let cut = ''
  for (const sign of text) {
    if (measureText(cut + sign) > width - 0.6) break
    cut += sign
  }
  return `${cut.trimEnd()}…`
}

function splitPieces(text: string, width: number): string[] {
  const pieces = text.match(/[⺀-鿿豈-﫿＀-｠][、。，；：！？）》」』】”’]*|[^\s⺀-鿿豈-﫿＀-｠]+\s*|\s+/g) ?? []
  return pieces.flatMap((piece) => (measureText(piece.trimEnd()) <= width ? [piece] : [...piece]))
}

function isWide(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0
  return (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60) || code >= 0x20000 || (code >= 0x25a0 && code <= 0x25ff)
}
