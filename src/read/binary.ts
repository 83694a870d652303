/** What the first bytes of a file say it is, whatever its name says. */
import { looksLikeUtf16 } from './utf16.ts'
import type { Problem } from './reader.ts'

/** Formats by their first bytes; the ending under which each may be read, or null where it is no report at all. */
export const SIGNATURES = {
  zip: { bytes: [0x50, 0x4b, 0x03, 0x04], zh: 'Word 或压缩文件（docx/xlsx/zip）', en: 'a Word file or an archive (docx/xlsx/zip)', ending: '.docx' },
  pdf: { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], zh: 'PDF', en: 'a PDF', ending: '.pdf' },
  ole: { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], zh: '旧式 Word、WPS 或 Excel 文件（doc/wps/xls）', en: 'an old Word, WPS or Excel file (doc/wps/xls)', ending: '.doc' },
  rtf: { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], zh: 'RTF 文档', en: 'an RTF document', ending: null },
  gzip: { bytes: [0x1f, 0x8b, 0x08], zh: 'gzip 压缩文件', en: 'a gzip archive', ending: null },
  rar: { bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], zh: 'RAR 压缩文件', en: 'a RAR archive', ending: null },
  seven: { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], zh: '7z 压缩文件', en: 'a 7z archive', ending: null },
  png: { bytes: [0x89, 0x50, 0x4e, 0x47], zh: 'PNG 图片', en: 'a PNG picture', ending: null },
  jpeg: { bytes: [0xff, 0xd8, 0xff], zh: 'JPEG 图片', en: 'a JPEG picture', ending: null },
  gif: { bytes: [0x47, 0x49, 0x46, 0x38], zh: 'GIF 图片', en: 'a GIF picture', ending: null },
  html: { bytes: [], zh: '网页（HTML）', en: 'a web page (HTML)', ending: '.html' },
  text: { bytes: [], zh: '纯文本', en: 'plain text', ending: '.txt' },
  tiff: { bytes: [0x49, 0x49, 0x2a, 0x00], zh: 'TIFF 图片', en: 'a TIFF picture', ending: null },
} as const
export type Signature = keyof typeof SIGNATURES
export type Content = Signature | 'binary'

/** The format that the first bytes name; `binary` where the file is no text and nothing known; else null. */
export function nameBinary(bytes: Uint8Array): Content | null {
  const known = nameSignature(bytes)
  if (known !== null) return known
  if (looksLikeUtf16(bytes) !== null) return null
  const head = bytes.subarray(0, 4096)
  const zeros = head.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0)
  // Text in any encoding but UTF-16 has hardly any zero bytes.
  return zeros > head.length / 20 ? 'binary' : null
}

export function nameSignature(bytes: Uint8Array): Signature | null {
  const known = (Object.keys(SIGNATURES) as Signature[]).find((name) => SIGNATURES[name].bytes.length > 0 && SIGNATURES[name].bytes.every((byte, at) => bytes[at] === byte))
  return known ?? null
}

/** What a file holds that is not what its ending says. */
export function nameContent(bytes: Uint8Array): Content {
  const binary = nameBinary(bytes)
  if (binary !== null) return binary
  return /^\uFEFF?\s*<(?:!doctype|html|head|body|meta|\?xml)/i.test(new TextDecoder(looksLikeUtf16(bytes) ?? 'utf-8').decode(bytes.subarray(0, 512))) ? 'html' : 'text'
}

/** The word for a file whose content is not what its ending says. */
export function refuseContent(ending: string, content: Content): Problem {
  const is = content === 'binary' ? { zh: '不明的二进制数据', en: 'binary data of an unknown kind', ending: null } : SIGNATURES[content]
  const code = ending === '.txt' ? 'not_text' : 'wrong_ending'
  const isPicture = content === 'png' || content === 'jpeg' || content === 'gif' || content === 'tiff'
  const cure = is.ending !== null
    ? { zh: `如确是报告，请把扩展名改为 ${is.ending}，或用原程序打开后另存`, en: `If it is the report, change its ending to ${is.ending}, or open it in its own program and save it anew` }
    : isPicture
      ? { zh: '请先识别图片中的文字（OCR），核对后存为文本或 Word 再放入', en: 'Text in a picture has to be recognised first (OCR); save it as text or Word and add that' }
      : { zh: '请用原程序打开，另存为 .docx、.pdf 或 UTF-8 文本', en: 'Open it in its own program and save it as .docx, .pdf or UTF-8 text' }
  return { code, zh: `文件的扩展名是 ${ending}，内容却是${is.zh}。${cure.zh}。`, en: `The file ends in ${ending} but holds ${is.en}. ${cure.en}.` }
}
