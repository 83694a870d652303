/** What a PNG says about itself. */

/** Keyword → text of its uncompressed iTXt chunks. */
export function readPngTexts(png: Uint8Array): Record<string, string> {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.length)
  const texts: Record<string, string> = {}
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    if (bytes.toString('latin1', at + 4, at + 8) === 'iTXt') {
      const body = bytes.subarray(at + 8, at + 8 + length)
      const end = body.indexOf(0)
      // Behind the keyword: no compression, its method, no language, no translated keyword.
      texts[body.toString('latin1', 0, end)] = body.toString('utf8', end + 5)
    }
    at += 12 + length
  }
  return texts
}

export function readPngSize(png: Uint8Array): { width: number; height: number } {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.length)
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}
