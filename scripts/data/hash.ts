/** Content hashes: a file's name says what is in it, so it never has to change. */
import { createHash } from 'node:crypto'

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** `folder/stem.<10 hex of the content>.json`. */
export function nameByContent(stem: string, content: string): string {
  return `${stem}.${sha256(content).slice(0, 10)}.json`
}
