/** The number that is looked at: what was read in it, what was checked, why, where else its indicator stands, and what can be done with it. */
import { printedFigure, writeWithUnit } from '../../../compare/figure.ts'
import { useDataPage } from '../../page.ts'
import { Facts } from '../../present/Facts.tsx'
import { Say } from '../../present/Say.tsx'
import { ViewLink } from '../../present/ViewLink.tsx'
import { DEFAULTS } from '../../view.ts'
import { useCite } from '../cited.ts'
import { CiteTools } from '../CiteTools.tsx'
import { CorrectionNotes } from '../CorrectionNotes.tsx'
import { ElsewhereList } from '../ElsewhereList.tsx'
import { FindingList } from '../FindingList.tsx'
import { FlagList } from '../FlagList.tsx'
import { useMentionFacts } from '../mention_facts.tsx'
import { CorrectionForm } from './CorrectionForm.tsx'
import { Why } from './Why.tsx'
import type { ReadingFile, ReportEntry } from '../../../model/dataset.ts'
import type { Mention } from '../../../model/reading.ts'

interface Props {
  mention: Mention
  /** The number, or numerator and denominator of a computed rate. */
  ids: readonly string[]
  report: ReportEntry
  reading: ReadingFile
}

export function NumberPanel({ mention, ids, report, reading }: Props) {
  const { words, store, view, dataset } = useDataPage()
  // A report in somebody's hand is cited nowhere and corrected nowhere, and nobody is asked about its numbers.
  const isPublished = view.v !== 'local'
  const { indicators, units } = dataset.holdings.catalogue
  const cite = useCite()
  const facts = useMentionFacts(mention, reading)
  const indicator = indicators.find((entry) => entry.id === mention.indicator) ?? null
  const base = ids.length === 2 ? reading.mentions.find(({ id }) => id === ids[1]) : undefined
  const isRead = mention.kind === 'observation' || mention.kind === 'target' || mention.kind === 'unmapped'
  const value = mention.value === null || !isRead ? mention.surface : writeWithUnit(printedFigure(mention.value, mention.value_printed, mention.qualifier, mention.unit ?? ''), units, words)
  const close = () => {
    // Before the panel goes, and the focus with it.
    document.querySelector<HTMLElement>(`[data-number="${mention.id}"]`)?.focus({ preventScroll: true })
    store.set({ m: '' }, 'replace')
  }
  return (
    <div className="number-panel">
      <div className="number-head">
        <p>
          <span className={`number kind-${mention.kind}`}>{words.t(`reader.kind.${mention.kind}`)}</span>
        </p>
        <button type="button" className="button close" aria-label={words.t('evidence.close')} onClick={close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 2.4L8 6.9L12.5 2.4L13.6 3.5L9.1 8L13.6 12.5L12.5 13.6L8 9.1L3.5 13.6L2.4 12.5L6.9 8L2.4 3.5Z" />
          </svg>
        </button>
      </div>
      {indicator !== null && <p className="number-name">{words.of(indicator)}</p>}
      <p className="evidence-value">{value}</p>
      {base !== undefined && (
        <p>
          <Say text={words.t('reader.pair', { numerator: mention.surface, denominator: base.surface })} />
        </p>
      )}
      {indicator !== null && mention.kind === 'observation' && (
        <p>
          <ViewLink change={{ v: 'compare', i: [indicator.id], m: '', q: '', f: {}, t: '', c: DEFAULTS.c }}>{words.t('reader.compare')}</ViewLink>
        </p>
      )}
      <CorrectionNotes mention={mention} />
      <Why mention={mention} reading={reading} />
      {isRead && <Facts rows={facts} />}
      {isRead && <FindingList reading={reading} ids={ids} />}
      <FlagList mention={mention} reading={reading} />
      {isRead && isPublished && <CiteTools cited={cite({ report, reading, indicator, value, ids: [mention.id], isDerived: false })} />}
      {indicator !== null && mention.kind === 'observation' && isPublished && (
        <ElsewhereList indicator={indicator} here={{ report: report.key, region: report.region, body: report.body }} open={(other) => ({ v: 'report', t: other.report, m: other.id, q: '', f: {} })} />
      )}
      {isPublished && <CorrectionForm mention={mention} reading={reading} />}
    </div>
  )
}
