/** A slide of the view that the reader sees. */
import { showFigures } from './show_figures.ts'
import { writeSlideAddress } from './slide_view.ts'
import type { Dataset } from '../data.ts'
import type { View } from '../view.ts'
import type { Slide } from '../../model/storyboard.ts'

export function makeSlide(view: View, dataset: Dataset): Slide {
  return { id: makeId(), title: '', note: '', address: writeSlideAddress(view), highlight: [], data: dataset.index.version, figures: showFigures(view, dataset) }
}

/** Eight letters by chance: another one made elsewhere is another slide. */
function makeId(): string {
  return Array.from({ length: 8 }, () => Math.floor(Math.random() * 36).toString(36)).join('')
}
