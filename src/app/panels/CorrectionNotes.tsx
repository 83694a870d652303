/** What people have said about a number: who, when, why, and what the program had read before. */
import { writeWithUnit } from '../../compare/figure.ts'
import { useDataPage } from '../page.ts'
import { Say } from '../present/Say.tsx'
import type { CorrectionMark, Mention } from '../../model/reading.ts'

export function CorrectionNotes({ mention }: { mention: Mention }) {
  const { words, dataset } = useDataPage()
  const { indicators, units } = dataset.holdings.catalogue
  const marks = mention.corrections ?? []
  if (marks.length === 0) return null
  const before = ({ read }: CorrectionMark): string => {
    if (read === undefined) return ''
    const indicator = indicators.find(({ id }) => id === read.indicator)
    const value = read.value === null ? '' : writeWithUnit({ value: read.value, unit: read.unit ?? '', qualifier: read.qualifier }, units, words)
    return words.t('corrected.before', { indicator: indicator === undefined ? words.t('reader.kind.unmapped') : words.of(indicator), value })
  }
  return (
    <ul className="correction-notes">
      {marks.map((mark) => (
        <li key={mark.action + mark.when + mark.indicators.join()}>
          <Say text={words.t(`corrected.${mark.action}`, { who: mark.who, when: words.date(mark.when), why: mark.why }) + before(mark)} />
        </li>
      ))}
    </ul>
  )
}
