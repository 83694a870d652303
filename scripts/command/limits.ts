/** The limits of the readers as options: the same for every command that reads files. */
import { LIMITS } from '../../src/read/limits.ts'
import { Stop } from './options.ts'
import type { Limits } from '../../src/read/limits.ts'
import type { Told } from './options.ts'

/** Option → the limit that it sets, and how many of the limit's units one of its own is. */
const OPTIONS = { 'max-mb': ['bytes', 1e6], 'max-unpacked-mb': ['unpacked', 1e6], 'max-entries': ['entries', 1], 'max-pages': ['pages', 1], 'max-seconds': ['seconds', 1] } as const satisfies Record<string, [keyof Limits, number]>

export const LIMIT_OPTIONS = Object.fromEntries(Object.keys(OPTIONS).map((name) => [name, { type: 'string' as const }]))

export const LIMIT_HELP = `  --max-mb N            单个文件的上限，默认 ${LIMITS.bytes / 1e6} MB · largest file
  --max-unpacked-mb N   压缩文件或 Word 文档解开后的上限，默认 ${LIMITS.unpacked / 1e6} MB · largest archive or Word document when unpacked
  --max-entries N       压缩文件内的文件数，默认 ${LIMITS.entries} · files in an archive
  --max-pages N         PDF 的页数，默认 ${LIMITS.pages} · pages of a PDF
  --max-seconds N       读一份 PDF 的秒数，默认 ${LIMITS.seconds} · seconds for one PDF`

/** What was typed, the rest as it is by default; a Stop where a number is none. */
export function readLimits({ values }: Told): Limits | Stop {
  const limits = { ...LIMITS }
  for (const [name, [limit, factor]] of Object.entries(OPTIONS)) {
    const value = values[name]
    if (value === undefined) continue
    if (!(Number(value) > 0)) return new Stop(2, `--${name} 须为大于零的数 · --${name} takes a number above zero: ${String(value)}`)
    limits[limit] = Number(value) * factor
  }
  return limits
}
