/** A view of the page as one slide: what it shows, as plain data. Each kind of view has its own function, below. */
import { describeIndicator } from './indicator.ts'
import { describePlaceSheet } from './sheet.ts'
import { describeFindings, describeNumber, describePublication, describeWholeMatrix } from './pages.ts'
import { frameSlide } from './frame.ts'
import type { SlideContent } from './frame.ts'
import type { DataPage } from '../../page.ts'
import type { ViewId } from '../../view.ts'
import type { DeckSlide } from '../../../charts/deck/deck.ts'

/** What a slide is made of. */
export type SlidePage = Pick<DataPage, 'view' | 'resolved' | 'dataset' | 'words' | 'door' | 'findings' | 'store'>

/** What a person adds to a view. */
export interface SlideWish {
  /** '' for the view's own. */
  title: string
  note: string
  /** Codes of the regions that stand out. */
  highlight: readonly string[]
}

/** The slide of a view; a view that has nothing to be put on one tells what it is and where it is found. */
export async function describeSlide(page: SlidePage, wish: SlideWish = NO_WISH): Promise<DeckSlide> {
  const { v, m } = page.view
  // A view with the source of a number open is about its sentence.
  const kind = m !== '' && v !== 'report' && !m.startsWith('gap-') ? describeNumber : (KINDS[v] ?? describeElsewhere)
  const content = await kind(page, wish.highlight)
  return frameSlide(content, page, wish)
}

const NO_WISH: SlideWish = { title: '', note: '', highlight: [] }

/** Whether a view has a slide of its own. */
export function hasSlide(view: ViewId): boolean {
  return KINDS[view] !== undefined
}

const KINDS: Partial<Record<ViewId, (page: SlidePage, highlight: readonly string[]) => SlideContent | Promise<SlideContent>>> = {
  compare: describeIndicator,
  indicator: describeIndicator,
  matrix: describeWholeMatrix,
  publication: describePublication,
  sheet: describePlaceSheet,
  quality: describeFindings,
  report: describeNumber,
}

function describeElsewhere({ view, words }: SlidePage): SlideContent {
  const page = view.v === 'table' ? 'table' : 'method'
  return { title: words.t(`page.${page}`), eyebrow: '', takeaway: words.t('deck.on_page'), legend: [], rows: [], gaps: [], reservations: [], more: [], reports: [] }
}
