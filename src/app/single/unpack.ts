/** Text that was made small for the single file: deflated, in base64. */
import { inflateSync, strFromU8 } from 'fflate'

/** The text as it was packed. */
export function unpackText(packed: string): string {
  const binary = atob(packed.trim())
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return strFromU8(inflateSync(bytes))
}
