/** The formats that can be read. A new one is a file in this folder and a line in this list. */
import { textReader } from './text.ts'
import type { Problem, Reader, ReadText } from './reader.ts'

export type { Problem, Reader, ReadText } from './reader.ts'

export const READERS: readonly Reader[] = [textReader]

/** The text of one file, verbatim; or what stands against reading it. Which reader is used is decided by the file's ending. */
export function readBytes(name: string, bytes: Uint8Array): ReadText | Problem {
  const extension = extensionOf(name)
  const reader = READERS.find((one) => one.extensions.includes(extension))
  if (reader !== undefined) return reader.read(bytes)
  const known = READERS.flatMap((one) => one.extensions).join(', ')
  return {
    code: 'unknown_format',
    zh: `无法读取格式“${extension || name}”。目前可读：${known}。请把报告另存为其中一种格式。`,
    en: `The format "${extension || name}" cannot be read. Readable: ${known}. Save the report in one of these.`,
  }
}

export function isReadable(name: string): boolean {
  return READERS.some((reader) => reader.extensions.includes(extensionOf(name)))
}

/** `.txt` of `报告.TXT`; empty where a name has no ending. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot).toLowerCase()
}
