/** A slide's view as it is seen from afar: its title, the view itself without its tools, where it comes from. */
import { useMemo } from 'react'
import { DataContext, PageContext, useDataPage } from '../page.ts'
import { findPage } from '../pages.tsx'
import { HintLayer } from '../present/Hint.tsx'
import { Notices } from '../present/Notices.tsx'
import { Boundary } from '../present/Problem.tsx'
import { StageContext } from '../present/Stage.ts'
import { Source } from '../panels/Source.tsx'
import { resolveView } from '../resolve.ts'
import { useChanges } from './ChangeNote.tsx'
import { SentenceSlide } from './SentenceSlide.tsx'
import { useStoryWords } from './words.ts'
import type { InnerView } from './use_inner_view.ts'
import type { BadValue, View } from '../view.ts'
import type { Slide } from '../../model/storyboard.ts'
import type { ReactNode } from 'react'

interface Props {
  slide: Slide
  /** As the slide was made. */
  original: View
  bad: readonly BadValue[]
  inner: Pick<InnerView, 'view' | 'store'>
  room: number | null
  /** What stands above the view while it is changed. */
  children?: ReactNode
}

export function SlideView({ slide, original, bad, inner, room, children }: Props) {
  const outer = useDataPage()
  const { dataset, words, door, findings } = outer
  const { view, store } = inner
  const resolved = useMemo(() => resolveView(view, bad, dataset), [view, bad, dataset])
  const page = useMemo(() => ({ store, view, words, door }), [store, view, words, door])
  const value = useMemo(() => ({ ...page, dataset, resolved, findings }), [page, dataset, resolved, findings])
  const stage = useMemo(() => ({ room, highlight: slide.highlight }), [room, slide.highlight])
  const { id, Panel, showsNumber } = findPage(view.v)
  const isSentence = original.m !== '' && view.m === original.m && view.v === original.v
  return (
    <PageContext.Provider value={page}>
      <DataContext.Provider value={value}>
        <StageContext.Provider value={stage}>
          {slide.title !== '' && <h1 className="slide-title">{slide.title}</h1>}
          {children}
          <Notices notices={resolved.notices} />
          <HintLayer silent={!showsNumber && view.m !== ''}>
            <div className={`slide-view view-${view.v}${view.embed === '1' ? ' embed' : ''}`}>
              {isSentence ? (
                <SentenceSlide />
              ) : (
                <>
                  {!showsNumber && (
                    <Boundary reset={view}>
                      <Source />
                    </Boundary>
                  )}
                  <Boundary key={id} reset={view}>
                    <Panel />
                  </Boundary>
                </>
              )}
            </div>
          </HintLayer>
          <SlideFoot slide={slide} original={original} />
        </StageContext.Provider>
      </DataContext.Provider>
    </PageContext.Provider>
  )
}

/** Whose figures these are, of which data, and whether they have changed since the slide was made. */
function SlideFoot({ slide, original }: Pick<Props, 'slide' | 'original'>) {
  const { words, dataset } = useDataPage()
  const story = useStoryWords()
  const changes = useChanges(slide, original)
  const { index, holdings } = dataset
  const changed = changes === 'unknown' ? story.t('change.foot_unknown') : changes === 'none' || changes.length === 0 ? '' : story.plural('change.foot', changes.length)
  return (
    <p className="slide-foot">
      {index.synthetic && <strong>{words.t('site.synthetic')} </strong>}
      {story.t('present.source', { house: [words.t('site.name'), words.of(index.site.title)].filter(Boolean).join(' · '), reports: words.number(holdings.reports.length), version: index.version })}
      {changed !== '' && <span className="slide-changed"> · {changed}</span>}
    </p>
  )
}
