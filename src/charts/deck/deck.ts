/** Slides as plain data: what stands on each and which numbers its charts hold. What writes the file is handed these. */
import type { LegendItem } from '../picture/compose.ts'
import type { Lang } from '../../compare/words.ts'

export interface Deck {
  title: string
  lang: Lang
  /** What every slide says at its head where the numbers are made up; '' where they are real. */
  madeUp: string
  slides: readonly DeckSlide[]
}

export interface DeckSlide {
  /** Small, above the title. */
  eyebrow: string
  title: string
  /** What it says, in a sentence or two. */
  takeaway: string
  legend: readonly LegendItem[]
  /** Rows of blocks side by side. */
  rows: readonly (readonly DeckBlock[])[]
  /** Below the blocks: gaps with their reasons, what has to be minded. */
  notes: readonly string[]
  source: string
  /** Product, data version. */
  mark: string
  /** Where the same is on the page; null where that leads nobody anywhere. */
  address: string | null
  /** What the presenter says: the note, then everything that the slide had no room for. */
  speech: string
}

/** `weight`: its share of the width. */
export type DeckBlock = { weight: number } & ({ kind: 'chart'; chart: DeckChart } | { kind: 'table'; table: DeckTable } | { kind: 'figure'; figure: DeckFigure } | { kind: 'quote'; quote: DeckQuote })

/** One number, large. */
export interface DeckFigure {
  value: string
  under: string
}

/** A sentence as published, the number in it marked. */
export interface DeckQuote {
  before: string
  marked: string
  after: string
  from: string
}

export interface DeckCell {
  text: string
  align?: 'left' | 'right' | 'center'
  tone?: 'muted' | 'strong' | 'accent'
  /** How strongly it is filled with the accent, 0 to 1. */
  shade?: number
}

export interface DeckTable {
  /** Shares of the width, one a column. */
  widths: readonly number[]
  head: readonly DeckCell[]
  rows: readonly (readonly DeckCell[])[]
}

/** A chart that the office program draws itself from its own sheet. */
export interface DeckChart {
  /** `bar`: lying; `column`: standing; `line`: over the years; `scatter`: two figures a point. */
  kind: 'bar' | 'column' | 'line' | 'scatter'
  /** Read out in the place of the picture. */
  said: string
  /** Small, above the chart; '' for none. */
  heading: string
  /** Head of the first column of its sheet. */
  categoryName: string
  categories: readonly string[]
  series: readonly DeckSeries[]
  /** Bars of one category lie over each other, since no two have a figure in the same one. */
  overlapped: boolean
  axis: DeckAxis
  /** The second axis of a scatter. */
  across?: DeckAxis
  /** Points of type of its categories and axes. */
  size: number
  /** And of what stands at its figures. */
  labelSize: number
  /** Names at the ends of lines, which no program places so that they stay apart: they stand beside the chart. */
  ends: readonly LineEnd[]
}

/** `value`: where its line ends. */
export interface LineEnd {
  text: string
  colour: string
  value: number
}

export interface DeckAxis {
  min: number
  max: number
  step: number
  /** Number format of its marks. */
  format: string
  title: string
  /** Not drawn: every bar says its figure. */
  hidden: boolean
}

export interface DeckSeries {
  name: string
  colour: string
  /** One a category; null for a gap. */
  values: readonly (number | null)[]
  /** Of a scatter: the figure across, one a value. */
  across?: readonly number[]
  points: readonly DeckPoint[]
  /** Points of line; 0 for bars and single points. */
  line: number
  /** Its figures are marked with points. */
  marked: boolean
}

/** How one figure looks; points that are not listed look like their series. */
export interface DeckPoint {
  at: number
  look?: Look
  colour?: string
  label?: Label
}

/** The ways in which a figure is told apart without colour: written in the report, computed, of a part of the year. */
export type Look = 'solid' | 'hollow' | 'hatched'

/** A number format keeps the label true when the figure is edited; a text does not, and serves where no format writes the figure. */
export type Label = { format: string } | { text: string }

