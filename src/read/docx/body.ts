/** The body of a Word document as lines: what Word shows with all changes accepted. */
import { childOf, childrenNamed, elementsIn, isOn, textOf, valueOf } from './xml.ts'
import type { MarkParagraph } from './numbering.ts'
import type { XmlElement } from './xml.ts'

export interface Body {
  lines: string[]
  /** Places that a tracked change deletes, and such that it inserts. */
  deleted: number
  inserted: number
  /** Runs that are struck through. */
  struck: number
  /** Ids of the notes in the order of their marks, which is how they are numbered: `footnote 2`. */
  notes: string[]
  /** A table of contents was left out. */
  hasContents: boolean
  hasPictures: boolean
}

export function renderBody(root: XmlElement, markParagraph: MarkParagraph): Body {
  const body: Body = { lines: [], notes: [], deleted: 0, inserted: 0, struck: 0, hasContents: false, hasPictures: false }
  const work: Work = { body, markParagraph, field: [], open: null }
  renderBlocks(root, work)
  if (work.open !== null && work.open.trim() !== '') body.lines.push(work.open)
  return body
}

interface Work {
  body: Body
  markParagraph: MarkParagraph
  /** Of each field that is open, whether its result has begun: what stands before that is its formula. */
  field: boolean[]
  /** A line whose end a tracked change deleted: the next paragraph goes on in it. */
  open: string | null
}

function renderBlocks(parent: XmlElement, work: Work): void {
  for (const element of elementsIn(parent)) {
    switch (element.name) {
      case 'w:p': renderParagraph(element, work); break
      case 'w:tbl': renderTable(element, work); break
      case 'w:del': case 'w:moveFrom': work.body.deleted++; break
      case 'w:sdt': {
        const gallery = valueOf(childOf(childOf(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')
        if (gallery === 'Table of Contents') work.body.hasContents = true
        else renderBlocks(childOf(element, 'w:sdtContent') ?? element, work)
        break
      }
      case 'mc:AlternateContent': renderBlocks(choose(element), work); break
      case 'w:sectPr': case 'w:tblPr': case 'w:tcPr': break
      default: renderBlocks(element, work)
    }
  }
}

function renderParagraph(paragraph: XmlElement, work: Work): void {
  const properties = childOf(paragraph, 'w:pPr')
  const boxes: XmlElement[] = []
  const words = renderRuns(paragraph, work, boxes, '')
  const isEmpty = words.trim() === ''
  if (/^(?:TOC|toc|目录)\s*\d/.test(valueOf(properties, 'w:pStyle') ?? '') && /\d$/.test(words.trim())) work.body.hasContents = true
  else {
    // An empty paragraph is numbered by Word too, and shows its number.
    const mark = work.markParagraph(properties)
    // `1.` and a number behind it would become a decimal.
    const gap = /[0-9A-Za-z.．]$/.test(mark) && /^\s*[0-9A-Za-z]/.test(words) ? ' ' : ''
    const line = (work.open ?? '') + (isEmpty && work.open === null ? '' : mark + gap) + words
    work.open = null
    if (childOf(childOf(properties, 'w:rPr'), 'w:del') !== undefined) work.open = line
    else if (line.trim() !== '') work.body.lines.push(...line.split('\n').filter((one) => one.trim() !== ''))
  }
  for (const box of boxes) renderBlocks(box, work)
}

/** The words of a paragraph behind those that stand there already. Text boxes are put aside. */
function renderRuns(parent: XmlElement, work: Work, boxes: XmlElement[], before: string): string {
  let words = before
  for (const element of elementsIn(parent)) {
    switch (element.name) {
      case 'w:r': words = renderRun(element, work, boxes, words); break
      case 'w:del': case 'w:moveFrom': work.body.deleted++; break
      case 'w:ins': case 'w:moveTo': work.body.inserted++; words = renderRuns(element, work, boxes, words); break
      case 'w:pPr': case 'w:sdtPr': case 'w:instrText': break
      case 'mc:AlternateContent': words = renderRuns(choose(element), work, boxes, words); break
      case 'm:t': words += textOf(element); break
      default: words = renderRuns(element, work, boxes, words)
    }
  }
  return words
}

function renderRun(run: XmlElement, work: Work, boxes: XmlElement[], before: string): string {
  const properties = childOf(run, 'w:rPr')
  if (isOn(properties, 'w:vanish') || isOn(properties, 'w:webHidden')) return before
  if (isOn(properties, 'w:strike') || isOn(properties, 'w:dstrike')) {
    work.body.struck++
    return before
  }
  const isRaised = ['superscript', 'subscript'].includes(valueOf(properties, 'w:vertAlign') ?? '')
  let words = before
  for (const element of elementsIn(run)) {
    const isFormula = work.field.includes(false)
    switch (element.name) {
      case 'w:fldChar': readField(element, work); break
      case 'w:t': {
        const text = textOf(element)
        // The raised mark of a note is no number of the text; behind a letter it is a power (m²).
        if (!isFormula) words += isRaised && /^\d{1,2}$/.test(text) && !/[A-Za-z]$/.test(words) ? `[${text}]` : text
        break
      }
      case 'w:tab': case 'w:ptab': words += '\t'; break
      case 'w:br': case 'w:cr': words += '\n'; break
      case 'w:noBreakHyphen': words += '-'; break
      case 'w:footnoteReference': case 'w:endnoteReference': words += `[${work.body.notes.push(`${element.name.slice(2, -9)} ${element.attributes['id'] ?? ''}`)}]`; break
      case 'w:ruby': words = renderRuns(childOf(element, 'w:rubyBase') ?? element, work, boxes, words); break
      case 'w:drawing': case 'w:pict': case 'w:object': gatherBoxes(element, boxes, work); break
      case 'mc:AlternateContent': gatherBoxes(choose(element), boxes, work); break
      default:
    }
  }
  return words
}

function readField(element: XmlElement, { field }: Work): void {
  const type = element.attributes['fldCharType']
  if (type === 'begin') field.push(false)
  else if (type === 'separate' && field.length > 0) field[field.length - 1] = true
  else if (type === 'end') field.pop()
}

function gatherBoxes(element: XmlElement, boxes: XmlElement[], work: Work): void {
  for (const child of elementsIn(element)) {
    if (child.name === 'w:txbxContent') boxes.push(child)
    else if (child.name === 'mc:AlternateContent') gatherBoxes(choose(child), boxes, work)
    else {
      if (child.name === 'a:blip' || child.name === 'imagedata') work.body.hasPictures = true
      gatherBoxes(child, boxes, work)
    }
  }
}

/** The same thing stands twice, for a newer and an older Word. */
function choose(element: XmlElement): XmlElement {
  return childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback') ?? element
}

/** A row a line, cells parted by tabs; what a merged cell covers is empty. A table of one column only places text. */
function renderTable(table: XmlElement, work: Work): void {
  const rows = rowsOf(table).filter((row) => {
    const isDeleted = childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined
    if (isDeleted) work.body.deleted++
    return !isDeleted
  })
  const cells = rows.map(cellsOf)
  if (cells.every((row) => row.length <= 1)) {
    for (const cell of cells.flat()) renderBlocks(cell, work)
    return
  }
  rows.forEach((row, at) => {
    const line = Array.from({ length: spanOf(childOf(row, 'w:trPr'), 'w:gridBefore', 0) }, () => '')
    for (const cell of cells[at]!) {
      const properties = childOf(cell, 'w:tcPr')
      const merge = childOf(properties, 'w:vMerge')
      const isCovered = merge !== undefined && (merge.attributes['val'] ?? 'continue') === 'continue'
      line.push(isCovered ? '' : renderCell(cell, work))
      for (let column = 1; column < spanOf(properties, 'w:gridSpan', 1); column++) line.push('')
    }
    if (line.some((words) => words !== '')) work.body.lines.push(line.join('\t'))
  })
}

function renderCell(cell: XmlElement, work: Work): string {
  const { lines } = work.body
  work.body.lines = []
  renderBlocks(cell, work)
  const words = work.body.lines.join(' ').replaceAll('\t', ' ').trim()
  work.body.lines = lines
  return words
}

/** Rows and cells may stand inside content controls and marks of changes. */
function rowsOf(parent: XmlElement): XmlElement[] {
  return elementsIn(parent).flatMap((child) => (child.name === 'w:tr' ? [child] : ['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml'].includes(child.name) ? rowsOf(child) : []))
}

function cellsOf(parent: XmlElement): XmlElement[] {
  return elementsIn(parent).flatMap((child) => (child.name === 'w:tc' ? [child] : ['w:sdt', 'w:sdtContent', 'w:customXml'].includes(child.name) ? cellsOf(child) : []))
}

function spanOf(properties: XmlElement | undefined, name: string, least: number): number {
  const span = Number(valueOf(properties, name) ?? least)
  return Number.isInteger(span) ? Math.min(Math.max(span, least), 60) : least
}

/** The notes of a document behind the marks that stand in its text; those that nothing refers to are left out, as Word does. */
export function renderNotes(body: Body, footnotes: XmlElement | undefined, endnotes: XmlElement | undefined): string[] {
  const texts = new Map([...childrenNamed(footnotes, 'w:footnote'), ...childrenNamed(endnotes, 'w:endnote')].map((note) => [`${note.name.slice(2)} ${note.attributes['id'] ?? ''}`, note]))
  return body.notes.flatMap((id, at) => {
    const note = texts.get(id)
    const [first = '', ...rest] = note === undefined ? [] : renderBody(note, () => '').lines
    return first === '' ? [] : [`[${at + 1}]${first.trimStart()}`, ...rest]
  })
}
