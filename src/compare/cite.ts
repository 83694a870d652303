/** A value as it is cited: plain text that says who reported what, in which words, where it stands, and in which version of the data. */
import type { Words } from './words.ts'
import type { ReportEntry } from '../model/dataset.ts'

/** What a citation needs; names and the value are written in the language of the citation. */
export interface Cited {
  /** Number id; a computed rate has those of numerator and denominator. */
  id: string
  /** The reporting region behind its ancestors, from the province down. */
  place: string
  report: Pick<ReportEntry, 'title' | 'year' | 'publisher' | 'published' | 'source_url'>
  indicator: string
  /** With its unit. */
  value: string
  /** The sentences it was read in, verbatim. */
  quotes: readonly string[]
  /** The value is printed nowhere but computed from numbers in the quotes. */
  isDerived: boolean
  /** Address of this number in the page; null where the page has none that others can open. */
  address: string | null
  /** Data version. */
  version: string
  /** What made-up data are called; null for real ones. */
  label: string | null
}

/** One paragraph, ready to be put into a text or a table. */
export function citeNumber(cited: Cited, words: Words): string {
  const { report } = cited
  const title = report.title === null ? words.t('cite.untitled', { year: report.year }) : words.t('cite.title', { title: squeeze(report.title), year: report.year })
  const facts = [
    ...(cited.label === null ? [] : [words.t('cite.label', { label: cited.label })]),
    words.t('cite.report', { place: cited.place, title }),
    ...(report.publisher === null ? [] : [words.t('cite.publisher', { publisher: report.publisher })]),
    ...(report.published === null ? [] : [words.t('cite.published', { date: words.date(report.published) })]),
    words.t(cited.isDerived ? 'cite.computed' : 'cite.value', { indicator: cited.indicator, value: cited.value, quote: quoteAll(cited.quotes) }),
    report.source_url === null ? words.t('cite.no_source') : words.t('cite.source', { address: report.source_url }),
    words.t('cite.data', { version: cited.version, id: cited.id }) + (cited.address === null ? words.t('cite.end') : words.t('cite.address', { address: cited.address })),
  ]
  return facts.join(words.lang === 'zh' ? '' : ' ')
}

/** Sentences behind one another; a line break inside one becomes a space. */
export function quoteAll(quotes: readonly string[]): string {
  return quotes.map(squeeze).join(' … ')
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
