/** The files inside a zip: a Word document, or an archive of reports. Nothing is unpacked before its size is known and allowed. */
import { Inflate } from 'fflate'
import { decodeBytes } from './decode.ts'
import { isProblem } from './reader.ts'
import type { Limits } from './limits.ts'
import type { Problem } from './reader.ts'

export interface Entry {
  /** With / between folders, as the archive names it. */
  name: string
  /** Bytes when unpacked, as the archive says; unpacking stops where it is more. */
  size: number
  isEncrypted: boolean
  /** The content. Throws where it is damaged. */
  unpack: () => Uint8Array
}

/** All files of a zip, folders left out, in its own order; or why it is not opened. */
export function listEntries(bytes: Uint8Array, limits: Limits): Entry[] | Problem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return { code: 'damaged', zh: '压缩文件不完整：没有目录。多半是下载中断，请重新下载。', en: 'The archive is incomplete: it has no directory. The download probably broke off; download it again.' }
  if (end.entries > limits.entries) return refuseEntries(end.entries, limits.entries)
  const entries: Entry[] = []
  let unpacked = 0
  for (let at = end.start; entries.length < end.entries && at + 46 <= bytes.length && view.getUint32(at, true) === DIRECTORY; ) {
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
    const [crc, packed, size] = [view.getUint32(at + 16, true), view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    const [nameLength, extraLength, noteLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)]
    const offset = view.getUint32(at + 42, true)
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0)
    at += 46 + nameLength + extraLength + noteLength
    unpacked += size
    if (unpacked > limits.unpacked) return refuseBomb(limits.unpacked)
    entries.push({ name, size, isEncrypted: (flags & 1) !== 0, unpack: () => unpackEntry(bytes, view, { name, method, crc, packed, size, offset }) })
  }
  if (entries.length < end.entries) return { code: 'damaged', zh: '压缩文件的目录已损坏。请重新下载。', en: 'The directory of the archive is damaged. Download it again.' }
  return entries.filter(({ name }) => !name.endsWith('/'))
}

const [LOCAL, DIRECTORY, END] = [0x04034b50, 0x02014b50, 0x06054b50]

function findEnd(view: DataView): { entries: number; start: number } | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === END) return { entries: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) }
  }
  return null
}

/** Archives made by Chinese systems name their files in GBK without saying so. */
function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  const decoded = isUtf8 ? new TextDecoder().decode(bytes) : decodeBytes(bytes)
  const name = typeof decoded === 'string' ? decoded : isProblem(decoded) ? new TextDecoder('gb18030').decode(bytes) : decoded.text
  return name.replaceAll('\\', '/')
}

interface Place {
  name: string
  method: number
  crc: number
  packed: number
  size: number
  offset: number
}

function unpackEntry(bytes: Uint8Array, view: DataView, { name, method, crc, packed, size, offset }: Place): Uint8Array {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw new Error(`${name}: no such place`)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const data = bytes.subarray(start, start + packed)
  if (data.length < packed) throw new Error(`${name}: cut off`)
  const content = method === 0 ? data : method === 8 ? inflate(data, size, name) : null
  if (content === null) throw new Error(`${name}: method ${method}`)
  if (content.length !== size || crcOf(content) !== crc) throw new Error(`${name}: checksum`)
  return content
}

/** At most as many bytes as the directory says: one that says less than it holds is a bomb or damaged. */
function inflate(data: Uint8Array, size: number, name: string): Uint8Array {
  const content = new Uint8Array(size)
  let length = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new Error(`${name}: longer than it says`)
    content.set(chunk, length)
    length += chunk.length
  })
  for (let at = 0; at < data.length; at += 65_536) stream.push(data.subarray(at, at + 65_536), at + 65_536 >= data.length)
  return content.subarray(0, length)
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** A flipped bit may be a digit: a file that does not have its checksum is not read. */
function crcOf(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (let at = 0; at < bytes.length; at++) value = TABLE[(value ^ bytes[at]!) & 0xff]! ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

function refuseEntries(entries: number, limit: number): Problem {
  return {
    code: 'too_many_entries',
    zh: `压缩文件内有 ${entries} 个文件，超过上限 ${limit}，没有打开。请只压缩报告，或分成几个；确需打开，用 --max-entries 提高上限。`,
    en: `The archive holds ${entries} files, above the limit of ${limit}, and was not opened. Put only reports into it, or part it; to open it as it is, raise the limit with --max-entries.`,
  }
}

function refuseBomb(limit: number): Problem {
  const may = Math.round(limit / 1e6)
  return {
    code: 'too_large_unpacked',
    zh: `解压后超过 ${may} MB，没有打开：可能是压缩炸弹，也可能装有大量图片或视频。请只保留报告；确需打开，用 --max-unpacked-mb 提高上限。`,
    en: `Unpacked it would exceed ${may} MB, so it was not opened: it may be a zip bomb, or hold many pictures or films. Keep only the reports in it; to open it as it is, raise the limit with --max-unpacked-mb.`,
  }
}
