/** Why there is no number here, and in which report it was looked for. */
import { writeYear } from '../../compare/sentences.ts'
import { GAPS } from '../../model/lists.ts'
import { useDataPage } from '../page.ts'
import { Say } from '../present/Say.tsx'
import { GapSign } from '../present/Sign.tsx'
import { ViewLink } from '../present/ViewLink.tsx'
import { ElsewhereList } from './ElsewhereList.tsx'
import { OtherNumbers } from './OtherNumbers.tsx'
import { ReportFacts } from './ReportFacts.tsx'
import type { Located } from '../locate.ts'
import type { ReadingFile } from '../../model/dataset.ts'

export function GapEvidence({ located, reading }: { located: Located; reading: ReadingFile | null }) {
  const { words, resolved } = useDataPage()
  const { row } = located
  const reason = row.gap ?? 'not_stated'
  return (
    <>
      <p className="evidence-value">
        <GapSign reason={reason} />
        {words.of(GAPS[reason])}
        <span className="evidence-year">{writeYear({ report: row.report, cell: null }, words)}</span>
      </p>
      <p>{words.t(`gap_help.${reason}`)}</p>
      <p className="definition"><Say text={words.of(located.indicator.definition)} /></p>
      {reading !== null && <OtherNumbers located={located} reading={reading} />}
      <ElsewhereList indicator={located.indicator} here={{ report: row.report?.key ?? null, region: row.region.code, body: row.report?.body ?? resolved.choice.body }} open={({ id }) => ({ m: id, i: [located.indicator.id] })} />
      {row.report !== null && (
        <p>
          <ViewLink change={{ v: 'report', t: row.report.key, m: '', q: '', f: {} }}>{words.t('evidence.read_report')}</ViewLink>
        </p>
      )}
      {reading !== null && row.report !== null && <ReportFacts report={row.report} reading={reading} />}
    </>
  )
}
