/** UTF-16 without a byte-order mark: told by what its units would be, which hardly any other bytes imitate. */

/** Bytes that are looked at. */
const HEAD = 8192

/** The byte order in which nearly all units are such as Chinese texts are made of; null for anything else. A mark decides by itself. */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null
  const [little, big] = [countUsual(bytes, 0), countUsual(bytes, 1)]
  const units = Math.min(bytes.length, HEAD) >> 1
  const [order, best] = little.usual >= big.usual ? (['utf-16le', little] as const) : (['utf-16be', big] as const)
  // Without a single digit, space, line end or Chinese stop the bytes might as well be two-byte characters of GBK.
  return best.usual >= units * 0.95 && best.sure > 0 && little.usual !== big.usual ? order : null
}

function countUsual(bytes: Uint8Array, high: 0 | 1): { usual: number; sure: number } {
  const length = Math.min(bytes.length, HEAD) & ~1
  let usual = 0
  let sure = 0
  for (let at = 0; at < length; at += 2) {
    const unit = high === 0 ? bytes[at]! | (bytes[at + 1]! << 8) : (bytes[at]! << 8) | bytes[at + 1]!
    const isAscii = (unit >= 0x20 && unit < 0x7f) || unit === 0x0a || unit === 0x0d || unit === 0x09
    const isStop = unit === 0x3002 || unit === 0xff0c || unit === 0x3001 || unit === 0x3000
    if (isAscii || isStop) sure++
    if (isAscii || isStop || (unit >= 0x4e00 && unit < 0x9fff) || (unit >= 0x3000 && unit < 0x3020) || (unit >= 0xff01 && unit < 0xff5f) || (unit >= 0x2010 && unit < 0x2030)) usual++
  }
  return { usual, sure }
}
