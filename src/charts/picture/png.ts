/** Texts put into a PNG, so that a picture says where it comes from wherever it goes. */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Signature and header: length, name, 13 bytes, check sum. */
const HEAD = SIGNATURE.length + 25

/** The picture with a text chunk for each keyword, behind its header. Throws for bytes that are no PNG. */
export function addPngTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array {
  if (png.length < HEAD || SIGNATURE.some((byte, at) => png[at] !== byte)) throw new Error('not a PNG')
  const chunks = Object.entries(texts).map(([keyword, text]) => writeChunk('iTXt', [...new TextEncoder().encode(keyword), 0, 0, 0, 0, 0, ...new TextEncoder().encode(text)]))
  const parts = [png.subarray(0, HEAD), ...chunks, png.subarray(HEAD)]
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Length, name, content, and the check sum of name and content. */
function writeChunk(name: string, content: readonly number[]): Uint8Array {
  const body = Uint8Array.from([...new TextEncoder().encode(name), ...content])
  const chunk = new Uint8Array(body.length + 8)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, content.length)
  chunk.set(body, 4)
  view.setUint32(body.length + 4, sumUp(body))
  return chunk
}

/** CRC-32 as PNG wants it. */
function sumUp(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}
