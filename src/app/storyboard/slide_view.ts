/** A slide's address ⇄ the view that it shows. */
import { DEFAULTS, readAddress, writeAddress } from '../view.ts'
import type { BadValue, View } from '../view.ts'
import type { Slide } from '../../model/storyboard.ts'

/** What belongs to the reader or to the page that a view is seen in, and not to the slide. */
const FOREIGN = ['lang', 'theme', 'data', 'd', 'slide', 'embed'] as const

/** The address that a slide keeps of a view. */
export function writeSlideAddress(view: View): string {
  return writeAddress({ ...view, ...pickForeign(DEFAULTS) })
}

/** The view of a slide in the reader's language and light, and what in its address is not understood. A storyboard is no view of a slide. */
export function readSlideView(slide: Pick<Slide, 'address'>, reader: Pick<View, (typeof FOREIGN)[number]>): { view: View; bad: BadValue[] } {
  const { view, bad } = readAddress(slide.address)
  const v = view.v === 'storyboard' || view.v === 'present' ? DEFAULTS.v : view.v
  return { view: { ...view, ...pickForeign(reader), v, d: '', slide: '', embed: '' }, bad }
}

function pickForeign({ lang, theme, data, d, slide, embed }: Pick<View, (typeof FOREIGN)[number]>): Pick<View, (typeof FOREIGN)[number]> {
  return { lang, theme, data, d, slide, embed }
}
