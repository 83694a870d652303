/** Plain text: the bytes decoded and nothing else. Line ends, spaces and damaged characters stay as they are. */
import type { Problem, Reader, ReadText } from './reader.ts'

export const textReader: Reader = { extensions: ['.txt', '.text'], read: readText }

const READER = 'text/1'

/**
 * The decoded text. A byte-order mark decides (and is not part of the text); else UTF-8 where every byte fits; else
 * GB18030, which holds GBK and GB2312, with a notice; else UTF-8 with U+FFFD where bytes are damaged, with a notice,
 * as long as almost all of it is sound. Anything else is refused: an encoding is never guessed in silence.
 */
export function readText(bytes: Uint8Array): ReadText | Problem {
  const binary = nameBinary(bytes)
  if (binary !== null) return refuseBinary(binary)
  const marked = readByMark(bytes)
  const result = marked ?? readUnmarked(bytes)
  if ('code' in result) return result
  if (result.text.trim() === '') {
    return { code: 'empty', zh: '文件没有文字。请检查文件是否完整。', en: 'The file holds no text. Check whether it is complete.' }
  }
  return result
}

function readByMark(bytes: Uint8Array): ReadText | null {
  const [a, b, c] = bytes
  const encoding = a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null
  if (encoding === null) return null
  const text = decode(encoding, bytes)
  return text === null ? null : { text, reader: READER, pages: [], notices: [] }
}

function readUnmarked(bytes: Uint8Array): ReadText | Problem {
  const utf8 = decode('utf-8', bytes)
  if (utf8 !== null) return { text: utf8, reader: READER, pages: [], notices: [] }
  // A UTF-8 text with a few damaged bytes may pass for GB18030 and would come out as other words altogether.
  const damaged = new TextDecoder('utf-8').decode(bytes)
  const lost = count(damaged, 0xfffd)
  if (isMostlySound(damaged, lost)) {
    return {
      text: damaged,
      reader: READER,
      pages: [],
      notices: [
        {
          code: 'damaged_utf8',
          zh: `文件是 UTF-8，但有 ${lost} 处字节损坏，已显示为“\uFFFD”。请核对原文，必要时重新下载。`,
          en: `The file is UTF-8 with ${lost} damaged places, shown as "\uFFFD". Check it against the publication and download it again where needed.`,
        },
      ],
    }
  }
  const gb = decode('gb18030', bytes)
  if (gb !== null) {
    return {
      text: gb,
      reader: READER,
      pages: [],
      notices: [
        {
          code: 'gb18030',
          zh: '文件未注明编码且不是 UTF-8，已按 GB18030(含 GBK、GB2312)读取。请核对文字，或另存为 UTF-8。',
          en: 'The file names no encoding and is not UTF-8; it was read as GB18030 (which holds GBK and GB2312). Check the text, or save it as UTF-8.',
        },
      ],
    }
  }
  return {
    code: 'unknown_encoding',
    zh: '文件既不是 UTF-8，也不是 GB18030。请用记事本打开，另存为 UTF-8。',
    en: 'The file is neither UTF-8 nor GB18030. Open it in a text editor and save it as UTF-8.',
  }
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** GBK read as UTF-8 is damaged almost everywhere; a damaged UTF-8 text has at least fifty sound characters for each lost one. */
function isMostlySound(text: string, lost: number): boolean {
  let wide = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7ff && text.charCodeAt(at) !== 0xfffd) wide++
  return wide >= lost * 50
}

function count(text: string, code: number): number {
  let found = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === code) found++
  return found
}

const SIGNATURES: readonly [readonly number[], string][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'docx/xlsx/zip'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'doc/wps/xls'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x89, 0x50, 0x4e, 0x47], 'png'],
  [[0xff, 0xd8, 0xff], 'jpeg'],
]

function nameBinary(bytes: Uint8Array): string | null {
  const known = SIGNATURES.find(([signature]) => signature.every((byte, at) => bytes[at] === byte))
  if (known !== undefined) return known[1]
  // UTF-16 has its mark in front; without one, text has hardly any zero bytes.
  const hasMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const zeros = bytes.subarray(0, 4096).reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0)
  return !hasMark && zeros > Math.min(bytes.length, 4096) / 20 ? 'binary' : null
}

function refuseBinary(kind: string): Problem {
  return {
    code: 'not_text',
    zh: `文件名是文本，内容却是 ${kind}。请改用正确的扩展名，或另存为 UTF-8 文本。`,
    en: `The file is named as text but holds ${kind}. Give it its proper ending, or save it as UTF-8 text.`,
  }
}
