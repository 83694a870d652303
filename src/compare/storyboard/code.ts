/** A storyboard as the end of an address: packed, in letters that no program on the way changes. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { Storyboard } from '../../model/storyboard.ts'

/** A longer one is better sent as a file: too many programs cut it. */
export const LONGEST_CODE = 8000
/** Addresses up to here pass through every program that is met in an office. */
export const SAFE_CODE = 1900

/** Only A–Z a–z 0–9 - and _. */
export function packStoryboard(board: Storyboard): string {
  const bytes = deflateSync(strToU8(JSON.stringify(board)), { level: 9, mem: 8 })
  let code = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]]
    const whole = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
    code += SIGNS.charAt(whole >> 18) + SIGNS.charAt((whole >> 12) & 63) + (b === undefined ? '' : SIGNS.charAt((whole >> 6) & 63)) + (c === undefined ? '' : SIGNS.charAt(whole & 63))
  }
  return code
}

/** The text that was packed, not yet trusted; null where the code is cut or was never one. */
export function unpackStoryboard(code: string): string | null {
  if (code.length === 0 || code.length > LONGEST_CODE || !/^[\w-]+$/.test(code)) return null
  const bytes = new Uint8Array(Math.floor((code.length * 3) / 4))
  for (let at = 0, to = 0; at < code.length; at += 4) {
    const whole = [0, 1, 2, 3].reduce((sum, place) => sum * 64 + Math.max(0, SIGNS.indexOf(code.charAt(at + place) || 'A')), 0)
    for (const shift of [16, 8, 0]) if (to < bytes.length) bytes[to++] = (whole >> shift) & 255
  }
  try {
    return strFromU8(inflateSync(bytes))
  } catch {
    return null
  }
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
