/** The formats that can be read. A new one is a file in this folder and a line in this list. */
import { LIMITS } from './limits.ts'
import { readText } from './text.ts'
import type { Problem, Reader, ReadText, Surroundings } from './reader.ts'

export type { Problem, Reader, ReadText, Surroundings } from './reader.ts'

export const READERS: readonly Reader[] = [
  { extensions: ['.txt', '.text'], load: async () => readText },
  { extensions: ['.html', '.htm'], load: async () => (await import('./html.ts')).readHtml },
  { extensions: ['.docx'], load: async () => (await import('./docx.ts')).readDocx },
  { extensions: ['.pdf'], load: async () => (await import('./pdf.ts')).readPdf },
]

/** The text of one file, verbatim; or what stands against reading it. Which reader is used is decided by the file's ending. Never throws. */
export async function readBytes(name: string, bytes: Uint8Array, surroundings: Surroundings = { limits: LIMITS }, readers: readonly Reader[] = READERS): Promise<ReadText | Problem> {
  const extension = extensionOf(name)
  const reader = readers.find((one) => one.extensions.includes(extension))
  if (reader === undefined) return refuseFormat(extension || name, readers)
  if (bytes.length > surroundings.limits.bytes) return refuseSize(bytes.length, surroundings.limits.bytes)
  try {
    const read = await reader.load()
    return await read(bytes, surroundings)
  } catch (error) {
    return describeFailure(error)
  }
}

export function isReadable(name: string, readers: readonly Reader[] = READERS): boolean {
  return readers.some((reader) => reader.extensions.includes(extensionOf(name)))
}

/** `.txt` of `报告.TXT`; empty where a name has no ending. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot).toLowerCase()
}

/** Asked with the size that the disk tells, before a file is read into memory. */
export function refuseSize(size: number, limit: number): Problem {
  const [is, may] = [Math.ceil(size / 1e6), Math.round(limit / 1e6)]
  return {
    code: 'too_large',
    zh: `文件有 ${is} MB，超过上限 ${may} MB，没有读取。年度报告一般不到 10 MB，请检查是否放错了文件，或只保存正文；确需读取，用 --max-mb 提高上限。`,
    en: `The file is ${is} MB, above the limit of ${may} MB, and was not read. An annual report is mostly below 10 MB: check whether it is the right file, or save its text alone; to read it as it is, raise the limit with --max-mb.`,
  }
}

function refuseFormat(format: string, readers: readonly Reader[]): Problem {
  const known = readers.flatMap((one) => one.extensions).join(', ')
  return {
    code: 'unknown_format',
    zh: `无法读取格式“${format}”。目前可读：${known}。请把报告另存为其中一种格式。`,
    en: `The format "${format}" cannot be read. Readable: ${known}. Save the report in one of these.`,
  }
}

/** A library stumbled over the file: mostly a fault of the file, which came broken. */
function describeFailure(error: unknown): Problem {
  const detail = error instanceof Error ? error.message : String(error)
  return {
    code: 'damaged',
    zh: `文件已损坏，或不是它的扩展名所说的格式（${detail}）。请重新下载；仍不行时，用原程序打开并另存一份。`,
    en: `The file is damaged, or is not what its ending says (${detail}). Download it again; if that does not help, open it in its own program and save it anew.`,
  }
}
