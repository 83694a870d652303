/** What can be done to a storyboard; each returns a new one. What names a slide that is not there changes nothing. */
import type { Slide, Storyboard } from '../../model/storyboard.ts'

export type SlideEdit = Partial<Pick<Slide, 'title' | 'note' | 'address' | 'highlight' | 'data' | 'figures'>>

export function emptyStoryboard(sample: boolean): Storyboard {
  return { format: 'fadu-storyboard', version: 1, title: '', sample, slides: [] }
}

/** The slides put in at a place, by default the end; ids that are taken already are made anew. */
export function insertSlides(board: Storyboard, slides: readonly Slide[], at = board.slides.length): Storyboard {
  const taken = new Set(board.slides.map(({ id }) => id))
  const fresh = slides.map((slide) => {
    const id = freeId(slide.id, taken)
    taken.add(id)
    return { ...slide, id }
  })
  return { ...board, slides: [...board.slides.slice(0, at), ...fresh, ...board.slides.slice(at)] }
}

/** A copy right behind the slide. */
export function duplicateSlide(board: Storyboard, id: string): Storyboard {
  const at = placeOf(board, id)
  const slide = board.slides[at]
  return slide === undefined ? board : insertSlides(board, [slide], at + 1)
}

export function removeSlide(board: Storyboard, id: string): Storyboard {
  return { ...board, slides: board.slides.filter((slide) => slide.id !== id) }
}

/** The slide moved to the place `to`, counted from 0; a place outside is the nearest one inside. */
export function moveSlide(board: Storyboard, id: string, to: number): Storyboard {
  const slide = board.slides[placeOf(board, id)]
  if (slide === undefined) return board
  const others = board.slides.filter((other) => other !== slide)
  const at = Math.max(0, Math.min(others.length, to))
  return { ...board, slides: [...others.slice(0, at), slide, ...others.slice(at)] }
}

export function editSlide(board: Storyboard, id: string, edit: SlideEdit): Storyboard {
  return { ...board, slides: board.slides.map((slide) => (slide.id === id ? { ...slide, ...edit } : slide)) }
}

/** Counted from 0; -1 where there is none. */
export function placeOf(board: Storyboard, id: string): number {
  return board.slides.findIndex((slide) => slide.id === id)
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  const stem = wanted.slice(0, 12)
  for (let n = 2; ; n++) {
    const id = `${stem}x${n}`
    if (!taken.has(id)) return id
  }
}
