/** The parts of the report: what each is about, and how many numbers stand in it. */
import { useDataPage } from '../../page.ts'
import type { Mention, Section } from '../../../model/reading.ts'

export function Outline({ sections, mentions }: { sections: readonly Section[]; mentions: readonly Mention[] }) {
  const { words } = useDataPage()
  const go = (section: Section) => {
    const heading = document.querySelector<HTMLElement>(section.heading === '' ? '#report' : `[data-section="${section.start}"]`)
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }
  return (
    <nav className="outline" aria-label={words.t('reader.outline')}>
      <h2>{words.t('reader.outline')}</h2>
      <ol>
        {sections.map((section) => (
          <li key={section.start}>
            <button type="button" onClick={() => go(section)}>
              <span lang={section.heading === '' ? undefined : 'zh'}>{section.heading || words.t('reader.section.opening')}</span>
              <span className="faint">
                {section.heading !== '' && `${words.t(`reader.section.${section.kind}`)} · `}
                {words.plural('reader.count', mentions.filter((mention) => mention.start >= section.start && mention.start < section.end).length)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
