/** The head of the page: what this is, which part of it to see, in which language and light. */
import { useEffect, useRef } from 'react'
import { AddSlide } from './AddSlide.tsx'
import { ViewLink } from './ViewLink.tsx'
import { usePage } from '../page.ts'
import { findPage, PAGES } from '../pages.tsx'
import { DEFAULTS, THEMES } from '../view.ts'

/** `title`: the house that publishes the page, '' for none. */
export function Header({ title }: { title: string }) {
  const { view, words, store } = usePage()
  const nextTheme = THEMES[(THEMES.indexOf(view.theme) + 1) % THEMES.length] ?? 'auto'
  const { id: present } = findPage(view.v)
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    // On a narrow screen the pages stand in a strip that scrolls; the present one is seen in its middle, with something of those on both sides.
    const strip = nav.current
    const link = strip?.querySelector<HTMLElement>(`[data-page="${present}"]`)
    if (strip !== null && link != null) strip.scrollLeft = link.offsetLeft - strip.offsetLeft - (strip.clientWidth - link.offsetWidth) / 2
  }, [present])
  const home = { ...DEFAULTS, lang: view.lang, theme: view.theme }
  return (
    <header className="head">
      <div className="head-in">
        <ViewLink className="brand" change={home}>
          <span className="brand-name">{words.t('site.name')}</span>
          <span className="brand-sub">{[title, words.t('site.subtitle')].filter(Boolean).join(' · ')}</span>
        </ViewLink>
        <nav className="views" ref={nav} aria-label={words.t('page.label')}>
          {PAGES.filter(({ isHidden }) => isHidden !== true).map(({ id, views: [first] }) => (
            // What was sorted, filtered or looked for on one page means nothing on another.
            <ViewLink key={id} change={{ v: first, m: '', t: '', o: '', f: {}, q: '', c: DEFAULTS.c, slide: '', local: '' }} data-page={id} aria-current={id === present ? 'page' : undefined}>
              {words.t(`page.${id}`)}
            </ViewLink>
          ))}
        </nav>
        <div className="settings">
          {present !== 'storyboard' && <AddSlide className="quiet" />}
          <button
            type="button"
            className="quiet"
            aria-label={words.t('theme.hint', { now: words.t(`theme.${view.theme}`), next: words.t(`theme.${nextTheme}`) })}
            onClick={() => store.set({ theme: nextTheme }, 'replace')}
          >
            <span className={`theme-mark theme-${view.theme}`} aria-hidden="true" />
            <span className="theme-name">{words.t(`theme.${view.theme}`)}</span>
          </button>
          <ViewLink className="quiet" change={{ lang: view.lang === 'zh' ? 'en' : 'zh' }} lang={view.lang === 'zh' ? 'en' : 'zh-CN'} title={words.t('lang.switch_hint')}>
            {words.t('lang.switch')}
          </ViewLink>
        </div>
      </div>
    </header>
  )
}
