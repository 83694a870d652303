/** A slide's title, note and highlighted regions, changed where it stands in the list. */
import { editSlide } from '../../compare/storyboard/edit.ts'
import { STORYBOARD_LIMITS } from '../../model/storyboard_limits.ts'
import { writeRegion } from '../../compare/sentences.ts'
import { useDataPage } from '../page.ts'
import { ViewLink } from '../present/ViewLink.tsx'
import { resolveView } from '../resolve.ts'
import { clean } from './clean.ts'
import { readSlideView } from './slide_view.ts'
import { useStoryWords } from './words.ts'
import type { SlideEdit } from '../../compare/storyboard/edit.ts'
import type { BoardStore } from './store.ts'
import type { View } from '../view.ts'
import type { Slide } from '../../model/storyboard.ts'

interface Props {
  slide: Slide
  view: View
  /** What it is called without a title. */
  own: string
  store: BoardStore
}

export function SlideEditor({ slide, view, own, store }: Props) {
  const { words, dataset } = useDataPage()
  const story = useStoryWords()
  const { bad } = readSlideView(slide, view)
  const change = (edit: SlideEdit) => store.change((now) => editSlide(now, slide.id, edit))
  const regions = new Map(dataset.holdings.regions.map((region) => [region.code, region]))
  const name = (code: string) => {
    const region = regions.get(code)
    return region === undefined ? code : writeRegion(region, words)
  }
  const { choice } = resolveView(view, [], dataset)
  const others = choice.regions.filter((code) => !slide.highlight.includes(code))
  return (
    <div className="slide-editor">
      <label>
        <span>{story.t('slide.title')}</span>
        <input type="text" value={slide.title} placeholder={own} maxLength={STORYBOARD_LIMITS.title} onChange={(event) => change({ title: clean(event.target.value) })} />
      </label>
      <label>
        <span>
          {story.t('slide.note')} <span className="faint">{story.t('slide.note_hint')}</span>
        </span>
        <textarea rows={4} value={slide.note} maxLength={STORYBOARD_LIMITS.note} onChange={(event) => change({ note: event.target.value.replace(/[^\P{Cc}\n\t]+/gu, ' ') })} />
      </label>
      <div className="slide-highlight">
        <span>{story.t('slide.highlight')}</span>
        {slide.highlight.map((code) => (
          <button key={code} type="button" className="button" aria-label={story.t('slide.highlight_remove', { region: name(code) })} onClick={() => change({ highlight: slide.highlight.filter((other) => other !== code) })}>
            {name(code)} ×
          </button>
        ))}
        {others.length > 0 && slide.highlight.length < STORYBOARD_LIMITS.highlight && (
          <select aria-label={story.t('slide.highlight_add')} value="" onChange={(event) => change({ highlight: [...slide.highlight, event.target.value] })}>
            <option value="">{story.t('slide.highlight_add')}</option>
            {others.map((code) => (
              <option key={code} value={code}>
                {name(code)}
              </option>
            ))}
          </select>
        )}
      </div>
      {bad.map(({ key, value }) => (
        <p key={key} className="refused">
          {story.t('slide.bad', { key, value })}
        </p>
      ))}
      <p>
        <ViewLink change={{ ...view, slide: '' }}>{story.t('slide.see')}</ViewLink>
      </p>
    </div>
  )
}
