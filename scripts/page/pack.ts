/** Texts made small enough for one file: deflated, in base64, which `src/app/single/unpack.ts` reads. */
import { deflateRawSync } from 'node:zlib'

export function packText(text: string): string {
  return deflateRawSync(text, { level: 9 }).toString('base64')
}
