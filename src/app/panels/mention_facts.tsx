/** What was read in one number, as names and values: what was said, kept apart from what it was taken to mean. */
import { writeWithUnit } from '../../compare/figure.ts'
import { useDataPage } from '../page.ts'
import { Say } from '../present/Say.tsx'
import { scriptOf } from '../present/script.ts'
import type { Fact } from '../present/Facts.tsx'
import type { Words } from '../../compare/words.ts'
import type { ReadingFile } from '../../model/dataset.ts'
import type { Mention, Period } from '../../model/reading.ts'

export function useMentionFacts(mention: Mention, reading: Pick<ReadingFile, 'report'>): Fact[] {
  const { words, dataset } = useDataPage()
  const { units } = dataset.holdings.catalogue
  const value = mention.value === null ? '' : writeWithUnit({ value: mention.value, unit: mention.unit ?? '', qualifier: 'exact' }, units, words)
  const lang = scriptOf(reading)
  const verbatim = (text: string) => <span lang={lang}>{text}</span>
  const facts: Fact[] = [
    { name: words.t('evidence.printed'), value: verbatim(mention.surface) },
    { name: words.t('evidence.value'), value: value },
    { name: words.t('evidence.qualifier'), value: words.t(`qualifier.${mention.qualifier}`) },
    { name: words.t('evidence.period'), value: <Say text={tellPeriod(mention.period, words)} /> },
    { name: words.t('evidence.scope'), value: mention.scope === null ? words.t('evidence.whole') : verbatim(mention.scope) },
  ]
  if (mention.period_printed !== null) facts.push({ name: words.t('evidence.printed_year'), value: words.t('year.report', { year: mention.period_printed.year }) })
  if (mention.basis !== null) facts.push({ name: words.t('evidence.basis'), value: verbatim(mention.basis) })
  if (mention.entity !== null) facts.push({ name: words.t('evidence.entity'), value: verbatim(mention.entity) })
  return facts
}

function tellPeriod(period: Period | null, words: Words): string {
  if (period === null) return words.t('evidence.whole_year')
  if ('year' in period) return words.t('year.report', { year: period.year })
  if ('years' in period) return words.plural('period.years', period.years)
  const { from, until, label } = period
  if (from != null && until != null) return words.t('year.from_until', { from: words.date(from), until: words.date(until) })
  const said = until != null ? words.t('year.until', { date: words.date(until) }) : from != null ? words.t('year.from', { date: words.date(from) }) : ''
  return [said, label ?? ''].filter(Boolean).join(words.t('list.comma'))
}
