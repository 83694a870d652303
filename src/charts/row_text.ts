/** The name of a row in lines that fit, beside the marks or above them; shared by all charts with a row a region. */
import { measureText, measureWidest, wrapText } from './measure.ts'
import type { Frame } from './chart.ts'
import type { Text } from './sheet.ts'

export interface RowName {
  name: string[]
  /** Small, below or behind the name. */
  note: string
  noteBehind: boolean
}

export interface RowFrame {
  /** Names stand above their rows instead of beside them. */
  narrow: boolean
  /** Where the marks may begin. */
  left: number
  /** How many em a name may be wide. */
  nameWidth: number
}

/** Names with their notes, broken to the width that the sheet leaves them. */
export function nameRows(rows: readonly { name: string; note: string }[], frame: Frame, share = 0.34): RowFrame & { names: RowName[]; height: number } {
  const { em, width } = frame
  const narrow = width < 36 * em
  const nameWidth = narrow ? width / em - 1 : Math.min(18, (width / em) * share)
  const names = rows.map(({ name, note }) => {
    const lines = wrapText(name, nameWidth)
    const noteBehind = note === '' || measureText(lines[lines.length - 1] ?? '') + measureText(note) * 0.86 + 1 <= nameWidth
    return { name: lines, note, noteBehind: narrow ? noteBehind : note === '' }
  })
  const height = names.reduce((most, row) => Math.max(most, row.name.length * 1.3 + (row.noteBehind ? 0 : 1.2)), 1.3) * em
  const left = narrow ? 1 : Math.ceil(measureWidest(names.flatMap((row) => [...row.name, row.note])) * em + 0.9 * em)
  return { narrow, left, nameWidth, names, height }
}

/** The texts of a name: to the left of `left` and centred on `middle`, or above, starting at the sheet's edge. */
export function writeName(row: RowName, { narrow, left }: RowFrame, top: number, middle: number, frame: Frame, color = frame.palette.ink): Text[] {
  const { em, palette } = frame
  const lines = row.name.length + (row.note !== '' && !row.noteBehind ? 1 : 0)
  const [x, align] = narrow ? [0, 'left' as const] : [left - 0.9 * em, 'right' as const]
  const first = narrow ? top + 0.65 * em : middle - ((lines - 1) * 1.3 * em) / 2
  const texts: Text[] = row.name.map((text, index) => ({ x, y: first + index * 1.3 * em, text, align, size: 1, color }))
  if (row.note === '') return texts
  const last = row.name.length - 1
  if (row.noteBehind && narrow) texts.push({ x: x + (measureText(row.name[last] ?? '') + 0.6) * em, y: first + last * 1.3 * em, text: row.note, color: palette.muted })
  else if (!row.noteBehind) texts.push({ x, y: first + row.name.length * 1.3 * em - 0.05 * em, text: row.note, align, color: palette.muted })
  return texts
}
