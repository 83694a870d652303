/** Plain text: the bytes decoded and nothing else. Line ends, spaces and damaged characters stay as they are. */
import { nameBinary, refuseContent } from './binary.ts'
import { decodeBytes } from './decode.ts'
import { isProblem } from './reader.ts'
import type { Problem, ReadText } from './reader.ts'

const READER = 'text/1'

/** The decoded text; an encoding that the file does not name is told with it. Refused: no text at all, and what is no text. */
export function readText(bytes: Uint8Array): ReadText | Problem {
  const binary = nameBinary(bytes)
  if (binary !== null) return refuseContent('.txt', binary)
  const decoded = decodeBytes(bytes)
  if (isProblem(decoded)) return decoded
  if (decoded.text.trim() === '') return refuseEmpty()
  return { text: decoded.text, reader: READER, pages: [], notices: decoded.notices }
}

export function refuseEmpty(): Problem {
  return { code: 'empty', zh: '文件没有文字。请检查文件是否完整，必要时重新下载。', en: 'The file holds no text. Check whether it is complete, and download it again where needed.' }
}
