/** Which figures of a slide are not what they were when it was made; nothing where the data are the same. */
import { useMemo } from 'react'
import { listChanges } from '../../compare/storyboard/changed.ts'
import { editSlide } from '../../compare/storyboard/edit.ts'
import { writeRegion } from '../../compare/sentences.ts'
import { useDataPage } from '../page.ts'
import { showFigures } from './show_figures.ts'
import { useStoryWords } from './words.ts'
import type { FigureChange } from '../../compare/storyboard/changed.ts'
import type { BoardStore } from './store.ts'
import type { View } from '../view.ts'
import type { ShownFigure, Slide } from '../../model/storyboard.ts'

interface Props {
  slide: Slide
  view: View
  store: BoardStore
  say: (message: string) => void
}

/** More than these are counted. */
const LISTED = 8

export function ChangeNote({ slide, view, store, say }: Props) {
  const { dataset } = useDataPage()
  const story = useStoryWords()
  const changes = useChanges(slide, view)
  const tell = useTeller()
  const now = dataset.index.version
  if (changes === 'none') return null
  const accept = () => {
    const { data, figures } = slide
    store.change((board) => editSlide(board, slide.id, { data: now, figures: showFigures(view, dataset) }), (board) => editSlide(board, slide.id, { data, figures }))
    say(story.t('change.accepted'))
  }
  const fill = { before: slide.data, now }
  return (
    <div className={changes === 'unknown' || changes.length > 0 ? 'slide-changes' : 'slide-changes faint'}>
      <p>{changes === 'unknown' ? story.t('change.unknown', fill) : changes.length === 0 ? story.t('change.same', fill) : story.plural('change.some', changes.length, fill)}</p>
      {changes !== 'unknown' && changes.length > 0 && (
        <ul>
          {changes.slice(0, LISTED).map((change) => (
            <li key={`${change.indicator} ${change.region} ${change.after?.year ?? change.before?.year}`}>{tell(change)}</li>
          ))}
          {changes.length > LISTED && <li>{story.plural('change.more', changes.length - LISTED)}</li>}
        </ul>
      )}
      <button type="button" className="button" onClick={accept}>
        {story.t('change.accept')}
      </button>
    </div>
  )
}

/** `none`: made with the data at hand; `unknown`: made with other data, and its figures were not recorded. */
export function useChanges(slide: Slide, view: View): FigureChange[] | 'none' | 'unknown' {
  const { dataset } = useDataPage()
  return useMemo(() => {
    if (slide.data === dataset.index.version) return 'none'
    const figures = showFigures(view, dataset)
    return slide.figures === null || figures === null ? 'unknown' : listChanges(slide.figures, figures)
  }, [slide, view, dataset])
}

function useTeller(): (change: FigureChange) => string {
  const { words, dataset } = useDataPage()
  const story = useStoryWords()
  const { catalogue, regions } = dataset.holdings
  return ({ kind, indicator: id, region: code, before, after }) => {
    const indicator = catalogue.indicators.find((entry) => entry.id === id)
    const region = regions.find((entry) => entry.code === code)
    const write = (figure: ShownFigure | null) =>
      figure === null || figure.value === null ? '' : story.t('change.year', { value: words.number(figure.value) + (indicator?.unit === 'percent' ? '%' : ''), year: figure.year ?? '' })
    const names = { indicator: indicator === undefined ? id : words.of(indicator), region: region === undefined ? code : writeRegion(region, words) }
    return story.t(kind === 'changed' ? 'change.from_to' : `change.${kind}`, { ...names, before: write(before), after: write(after) })
  }
}
