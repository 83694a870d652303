/** The size of type at which a sheet stands on one upright A4, estimated without fonts and a little generous, as all measures of texts here are. */
import { measureText } from '../../../charts/measure.ts'

export interface SheetTexts {
  /** Names of the indicators, a row each. */
  names: readonly string[]
  domains: number
  /** Everything below the table, a paragraph each. */
  notes: readonly string[]
  /** A figure has the whole width, beside the year before and the peers; else two columns stand side by side. */
  isWide: boolean
}

const SIZES = [8.5, 8, 7.5, 7, 6.5, 6, 5.5]
/** Paper less its margins, in points. */
const [WIDTH, HEIGHT] = [530, 780]
const LINE = 1.28

/** In points. */
export function fitType({ names, domains, notes, isWide }: SheetTexts): number {
  const fits = (size: number) => {
    const rows = names.reduce((sum, name) => sum + countLines(name, size, (isWide ? 0.33 : 0.28) * WIDTH) * size * LINE + 3, 0)
    const heads = domains * ((size + 0.5) * LINE + 5 + (isWide ? 0 : size * LINE + 3)) + (isWide ? size * LINE + 3 : 0)
    const below = notes.reduce((sum, note) => sum + countLines(note, size, WIDTH) * size * LINE + 2, 0) + 50
    // Two columns are never quite of one length.
    return 100 + (rows + heads) * (isWide ? 1 : 0.56) + below <= HEIGHT
  }
  return SIZES.find(fits) ?? 5
}

function countLines(text: string, size: number, width: number): number {
  return Math.max(1, Math.ceil((measureText(text) * size) / width))
}
