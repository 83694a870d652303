/** The slide that is presented now: sized to the window, changed and opened without leaving, led by keys. */
import { useRef, useState } from 'react'
import { useDataPage } from '../page.ts'
import { ChangeBar } from './ChangeBar.tsx'
import { Controls } from './Controls.tsx'
import { KeyHelp } from './KeyHelp.tsx'
import { SlideView } from './SlideView.tsx'
import { readSlideView } from './slide_view.ts'
import { leadScreens } from './screens.ts'
import { useFit } from './use_fit.ts'
import { isChartView, useInnerView } from './use_inner_view.ts'
import { useStageKeys } from './use_stage_keys.ts'
import { useStoryWords } from './words.ts'
import { writeAddress } from '../view.ts'
import { askFullScreen, leaveFullScreen } from './full_screen.ts'
import type { RefObject } from 'react'
import type { Slide } from '../../model/storyboard.ts'

interface Props {
  slide: Slide
  place: number
  count: number
  stage: RefObject<HTMLElement | null>
  isBlack: boolean
  onBlack: (black: boolean) => void
  onGo: (to: number) => void
  onLeave: () => void
  say: (message: string) => void
}

export function ShownSlide({ slide, place, count, stage, isBlack, onBlack, onGo, onLeave, say }: Props) {
  const { store, view: reader } = useDataPage()
  const story = useStoryWords()
  const [original] = useState(() => readSlideView(slide, reader))
  const now = { ...original.view, lang: reader.lang, theme: reader.theme }
  const inner = useInnerView(now, store)
  const [isHelp, help] = useState(false)
  const [isChanging, change] = useState(false)
  const content = useRef<HTMLDivElement>(null)
  const isSentence = now.m !== '' && inner.view.m === now.m
  // What is opened over a slide leaves its size as it is.
  const shown = writeAddress({ ...inner.view, m: isSentence ? now.m : '' }) + slide.highlight.join()
  const { room, isSet, isLong } = useFit(stage, content, shown, isSentence || isChartView(inner.view))
  const turnTheme = () => store.set({ theme: isDark() ? 'light' : 'dark' }, 'replace')
  const turnFull = async () => {
    if (document.fullscreenElement !== null) await leaveFullScreen()
    else if (!(await askFullScreen())) say(story.t('present.no_full'))
  }
  const reset = () => {
    inner.reset()
    say(story.t('present.was_reset'))
  }
  const onward = (by: 1 | -1) => {
    // While the type still shrinks to fit, nothing is left below.
    const screen = isBlack || !isLong ? null : leadScreens(stage.current, by)
    if (screen === null) return onGo(place + by)
    say(story.t('present.part', { part: screen.part, parts: screen.parts }))
  }
  const back = () => {
    if (isBlack) onBlack(false)
    else if (isHelp) help(false)
    else if (inner.depth > 0) inner.back()
    else if (document.activeElement?.closest('.chart') != null) stage.current?.focus()
    else if (isChanging) change(false)
    else onLeave()
  }
  const walk = () => stage.current?.querySelector<HTMLElement>('.chart[tabindex]')?.focus()
  useStageKeys(stage, {
    next: () => onward(1),
    previous: () => onward(-1),
    first: () => onGo(0),
    last: () => onGo(count - 1),
    black: () => onBlack(!isBlack),
    full: () => void turnFull(),
    theme: turnTheme,
    change: () => change(!isChanging),
    reset,
    help: () => help(!isHelp),
    walk,
    back,
    isBlack,
    wake: () => onBlack(false),
  })
  return (
    <>
      <div className="stage-in" ref={content}>
        {isSet && <SlideView slide={slide} original={now} bad={original.bad} inner={inner} room={room}>
          {isChanging && <ChangeBar />}
        </SlideView>}
      </div>
      <Controls
        place={place}
        count={count}
        isChanged={inner.isChanged}
        depth={inner.depth}
        isChanging={isChanging}
        stage={stage}
        on={{ previous: () => onward(-1), next: () => onward(1), back: inner.back, change: () => change(!isChanging), reset, theme: turnTheme, black: () => onBlack(true), full: () => void turnFull(), help: () => help(true), leave: onLeave }}
      />
      {isHelp && <KeyHelp onClose={() => help(false)} />}
    </>
  )
}

function isDark(): boolean {
  const { theme } = document.documentElement.dataset
  return theme === 'dark' || (theme !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches)
}
