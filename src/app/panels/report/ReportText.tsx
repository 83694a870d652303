/** The text, line by line: as published, cleaned, or one beside the other. Text of a report is never HTML. */
import { memo, useMemo } from 'react'
import { useDataPage } from '../../page.ts'
import { scriptOf } from '../../present/script.ts'
import { NumberLink } from './NumberLink.tsx'
import { placeOf } from './place.ts'
import { findPlace } from './use_place.ts'
import type { RefObject } from 'react'
import type { TextForm } from './FormChoice.tsx'
import type { Line, Part } from './lines.ts'
import type { Links } from './NumberLink.tsx'
import type { ReadingFile } from '../../../model/dataset.ts'

/** Stands for any number in the pattern of an address. */
const ANY = '0000000000'

interface Props {
  ref: RefObject<HTMLElement | null>
  reading: ReadingFile
  lines: readonly Line[]
  /** Lines of the cleaned text, where it is shown. */
  cleaned: readonly Line[] | null
  form: TextForm
  /** Ids of the numbers that are looked at. */
  current: readonly string[]
  /** Which of the places found is looked at; -1 for none. */
  hit: number
}

export function ReportText({ ref, reading, lines, cleaned, form, current, hit }: Props) {
  const { words, view, store, dataset } = useDataPage()
  const { indicators } = dataset.holdings.catalogue
  const pattern = store.link({ ...placeOf(view, reading.key), m: ANY })
  const links = useMemo<Links>(() => {
    const names = new Map(indicators.map((indicator) => [indicator.id, words.of(indicator)]))
    return {
      reading,
      hrefOf: ({ id }) => pattern.replace(ANY, id),
      labelOf: ({ surface, kind, indicator }) => [surface, words.t(`reader.kind.${kind}`), names.get(indicator ?? '') ?? ''].filter(Boolean).join(words.t('list.comma')),
      look: ({ id }) => store.set({ m: id }, 'replace'),
    }
  }, [reading, pattern, indicators, words, store])
  const asked = findPlace(lines, view.f['at'])
  // One number is a stop of the tab key; from it the keys go on.
  const first = lines.flatMap((line) => line.pieces).find((piece) => piece.mention !== null)?.mention?.id ?? ''
  const stop = current[0] ?? first
  const pick = (line: Line | undefined, side: 'verbatim' | 'cleaned') => {
    if (line === undefined) return null
    const own = current.filter((id) => line.pieces.some((piece) => piece.mention?.id === id)).join('.')
    const hasStop = line.pieces.some((piece) => piece.mention?.id === stop)
    const hasHit = line.pieces.some((piece) => piece.parts.some((part) => part.hit === hit))
    return <TextLine line={line} links={links} current={own} stop={hasStop ? stop : ''} hit={hit >= 0 && hasHit ? hit : -1} isTwin={side === 'cleaned' && form === 'both'} lang={side === 'cleaned' ? 'zh-Hans' : scriptOf(reading)} />
  }
  return (
    <article className="text" ref={ref} aria-label={words.t('reader.text')}>
      {cleaned !== null && form === 'both' && (
        <div className="row row-head">
          <p>{words.t('reader.form.verbatim')}</p>
          <p>{words.t('reader.form.cleaned')}</p>
        </div>
      )}
      {lines.map((line, at) => (
        <div key={line.start} className={at === asked ? 'row asked' : 'row'} tabIndex={at === asked ? -1 : undefined}>
          {form !== 'cleaned' && pick(line, 'verbatim')}
          {cleaned !== null && pick(cleaned[at], 'cleaned')}
        </div>
      ))}
    </article>
  )
}

interface LineProps {
  line: Line
  links: Links
  current: string
  stop: string
  hit: number
  /** It repeats the line beside it: its numbers are marked, not linked. */
  isTwin: boolean
  lang: string
}

const TextLine = memo(function TextLine({ line, links, current, stop, hit, isTwin, lang }: LineProps) {
  const content = line.pieces.map(({ start, mention, parts }) =>
    mention === null ? (
      <Parts key={start} parts={parts} hit={hit} />
    ) : isTwin ? (
      <span key={start} className={`number kind-${mention.kind}${current.includes(mention.id) ? ' current' : ''}`}>
        <Parts parts={parts} hit={hit} />
      </span>
    ) : (
      <NumberLink key={start} mention={mention} links={links} isCurrent={current.includes(mention.id)} isStop={mention.id === stop}>
        <Parts parts={parts} hit={hit} />
      </NumberLink>
    ),
  )
  if (line.section === null || isTwin) return <p className={line.section === null ? 'line' : 'line heading'} lang={lang}>{content}</p>
  return (
    <h2 className="line heading" lang={lang} tabIndex={-1} data-section={line.section.start}>
      {content}
    </h2>
  )
})

function Parts({ parts, hit }: { parts: readonly Part[]; hit: number }) {
  return <>{parts.map((part) => (part.hit < 0 ? part.text : <mark key={part.start} className={part.hit === hit ? 'hit present' : 'hit'} data-hit={part.hit}>{part.text}</mark>))}</>
}
