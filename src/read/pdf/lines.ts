/** The pieces of a PDF page as lines, and lines as paragraphs: what stands close together on paper belongs together. */

/** A piece of text where it stands on the page; y grows upwards. */
export interface Piece {
  text: string
  x: number
  y: number
  width: number
  /** Height of a character. */
  size: number
}

export interface Line {
  text: string
  x: number
  y: number
  right: number
  size: number
  /** A row of a table, or what looks like one. */
  isRow: boolean
}

/** A gap of so many character heights parts cells; of so many, words. */
const [CELL, WORD] = [1.5, 0.35]

/** Pieces in the order of the file; those on one height are a line. */
export function joinPieces(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = []
  let line: Line | null = null
  let isSpaced = false
  for (const piece of pieces) {
    if (piece.text.trim() === '') {
      isSpaced = true
      continue
    }
    const size: number = Math.max(piece.size, 1)
    const gap: number = line === null ? 0 : piece.x - line.right
    // A raised note mark stands a little higher than its line; a step back begins a new one.
    if (line === null || Math.abs(piece.y - line.y) > 0.5 * Math.max(size, line.size) || gap < -2 * size) {
      line = { text: piece.text, x: piece.x, y: piece.y, right: piece.x + piece.width, size, isRow: false }
      lines.push(line)
    } else {
      const height = Math.max(size, line.size)
      // The raised mark of a note is no number of the text, neither behind a word nor before the note.
      if (line.size < size * 0.8 && isMark(line.text)) line.text = `[${line.text.trim()}]`
      const words = size < line.size * 0.8 && piece.y > line.y && isMark(piece.text) && !/[A-Za-z]$/.test(line.text) ? `[${piece.text.trim()}]` : piece.text
      if (gap > CELL * height) {
        line.isRow = true
        line.text = `${line.text.trimEnd()}\t${words.trimStart()}`
      } else line.text += (gap > WORD * height || isSpaced) && !line.text.endsWith(' ') ? ` ${words}` : words
      line.right = Math.max(line.right, piece.x + piece.width)
      line.size = height
    }
    isSpaced = false
  }
  return lines
}

function isMark(text: string): boolean {
  return /^\s*\d{1,2}\s*$/.test(text)
}

export interface Page {
  lines: Line[]
  height: number
}

/** Left and right edge of the running text over all pages: most lines begin and end there. */
export function findEdges(pages: readonly Page[]): { left: number; right: number } {
  const long = pages.flatMap(({ lines }) => lines).filter((line) => !line.isRow && line.text.length > 15)
  const lefts = long.map((line) => line.x).sort((a, b) => a - b)
  const rights = long.map((line) => line.right).sort((a, b) => a - b)
  return { left: lefts[Math.floor(lefts.length * 0.1)] ?? 0, right: rights[Math.floor(rights.length * 0.9)] ?? 0 }
}

/** Whether `next` goes on in the paragraph of `line`: what it begins with had no room there, and it begins at the edge in the same size. */
export function isContinued(line: Line, next: Line, { left, right }: { left: number; right: number }): boolean {
  const size = Math.max(line.size, next.size)
  if (line.isRow || next.isRow || Math.min(line.size, next.size) < size * 0.85) return false
  const isFull = right - line.right < (firstWidth(next.text) + 0.6) * size
  const isIndented = next.x > left + 1.2 * size
  const isFar = line.y > next.y && line.y - next.y > 3.2 * size
  return isFull && !isIndented && !isFar
}

/** What a line cannot break: a number or word with the stop behind it, or one character; in character heights. */
function firstWidth(text: string): number {
  const [first = ''] = /^(?:[0-9A-Za-z.,%:/-]+|.)[，。；：、！？）》”]*/u.exec(text) ?? []
  return [...first].reduce((width, character) => width + (character.codePointAt(0)! < 0x2000 ? 0.55 : 1), 0)
}

/** Notes at the foot of a page: its last lines, in smaller type than most, from one that begins with a mark. */
export function findNotes({ lines }: Page): Line[] {
  const sizes = lines.map((line) => line.size).sort((a, b) => a - b)
  const usual = sizes[sizes.length >> 1] ?? 0
  let from = lines.length
  while (from > 0 && lines[from - 1]!.size < usual * 0.8 && !lines[from - 1]!.isRow) from--
  return from < lines.length && /^[\d①-⑳*[〔]/.test(lines[from]!.text) ? lines.slice(from) : []
}
