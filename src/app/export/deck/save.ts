/** Views saved as one .pptx file, a slide each. */
import { saveBlob } from '../../copy.ts'
import { nameFile } from '../../file_name.ts'
import { describeSlide } from './describe.ts'
import { runDeck } from './run.ts'
import type { SlidePage, SlideWish } from './describe.ts'
import type { DeckSlide } from '../../../charts/deck/deck.ts'

/** What goes onto one slide. */
export interface SlideOrder {
  page: SlidePage
  wish?: SlideWish
}

/** `title`: of the whole; of a single slide its own. Returns the name of the file. */
export async function saveDeck(orders: readonly SlideOrder[], title = ''): Promise<string> {
  const [first] = orders
  if (first === undefined) throw new Error('no slides')
  const { words, dataset } = first.page
  const slides: DeckSlide[] = []
  for (const { page, wish } of orders) {
    slides.push(await describeSlide(page, wish))
    // The page answers between two slides.
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  const named = title === '' ? (slides[0]?.title ?? '') : title
  const file = await runDeck({ title: named, lang: words.lang, madeUp: dataset.index.synthetic ? words.t('site.synthetic') : '', slides })
  const name = nameFile([named.slice(0, 60)], 'pptx', dataset.index, words)
  saveBlob(name, file)
  return name
}
