/** Where one number comes from: its sentence, what was read in it, what was checked, the report. */
import { derivedFigure, printedFigure, writeFigure, writeWithUnit } from '../../compare/figure.ts'
import { writeYear } from '../../compare/sentences.ts'
import { GAPS } from '../../model/lists.ts'
import { useDataPage } from '../page.ts'
import { Quote } from '../present/Quote.tsx'
import { GapSign, OriginSign } from '../present/Sign.tsx'
import { Facts } from '../present/Facts.tsx'
import { ViewLink } from '../present/ViewLink.tsx'
import { useCite } from './cited.ts'
import { CiteTools } from './CiteTools.tsx'
import { CorrectionNotes } from './CorrectionNotes.tsx'
import { ElsewhereList } from './ElsewhereList.tsx'
import { FindingList } from './FindingList.tsx'
import { FlagList } from './FlagList.tsx'
import { MentionFacts } from './MentionFacts.tsx'
import { OtherNumbers } from './OtherNumbers.tsx'
import { ReportFacts } from './ReportFacts.tsx'
import type { Located } from '../locate.ts'
import type { ReadingFile } from '../../model/dataset.ts'

/** `brief`: on a slide, without the tools and what is looked up at a desk. */
export function Evidence({ located, reading, brief = false }: { located: Located; reading: ReadingFile; brief?: boolean }) {
  const { words, dataset } = useDataPage()
  const { units } = dataset.holdings.catalogue
  const cite = useCite()
  const { indicator, row, ids, isDerived } = located
  const mentions = ids.flatMap((id) => reading.mentions.find((mention) => mention.id === id) ?? [])
  const [first, second] = mentions
  if (first === undefined) return <p>{words.t('notice.unknown_number', { value: ids.join('.') })}</p>
  const rate = isDerived && first.value !== null && second?.value ? Math.round((first.value / second.value) * 1e6) / 1e4 : null
  const value = isDerived
    ? rate === null ? '' : writeFigure(derivedFigure(rate, indicator), words)
    : writeWithUnit(printedFigure(first.value ?? 0, first.value_printed, first.qualifier, first.unit ?? indicator.unit), units, words)
  const shownElsewhere = row.gap !== null
  return (
    <>
      <p className="evidence-value">
        {isDerived && <OriginSign kind="derived" />}
        {value}
        <span className="evidence-year">{writeYear({ report: row.report, cell: null }, words)}</span>
      </p>
      {isDerived && rate !== null && second !== undefined && (
        <p>
          {words.t('evidence.formula', { numerator: words.number(first.value ?? 0), denominator: words.number(second.value ?? 0), value })}
          {words.lang === 'zh' ? '。' : '. '}
          {words.t('evidence.derived_note')}
        </p>
      )}
      {shownElsewhere && row.gap !== null && (
        <p className="evidence-gap">
          <GapSign reason={row.gap} /> <strong>{words.of(GAPS[row.gap])}</strong>
          {words.t('list.colon')}
          {words.t(`gap_help.${row.gap}`)}
        </p>
      )}
      <h2>{words.t(isDerived ? 'evidence.sentences' : 'evidence.sentence')}</h2>
      <Quote reading={reading} ids={ids} around />
      <p>
        <ViewLink change={{ v: 'report', t: reading.key, m: ids.join('.'), q: '', f: {} }}>{words.t('evidence.read_whole')}</ViewLink>
      </p>
      {!brief && row.report !== null && <CiteTools cited={cite({ report: row.report, reading, indicator, value, ids, isDerived })} />}
      {!isDerived && row.stated !== undefined && row.derived !== undefined && row.cell?.ids.includes(first.id) === true && (
        <Facts
          rows={[
            { name: words.t('evidence.stated'), value: value },
            { name: words.t('evidence.recomputed'), value: writeFigure({ ...derivedFigure(row.derived, indicator), digits: 4 }, words) },
          ]}
        />
      )}
      {mentions.map((mention) => (
        <CorrectionNotes key={mention.id} mention={mention} />
      ))}
      <FindingList reading={reading} ids={ids} />
      <FlagList mention={first} reading={reading} />
      {!brief && !isDerived && <MentionFacts mention={first} reading={reading} />}
      {!brief && <OtherNumbers located={located} reading={reading} />}
      {!brief && <ElsewhereList indicator={indicator} here={{ report: reading.key, region: row.region.code, body: reading.report.body }} open={({ id }) => ({ m: id, i: [indicator.id] })} />}
      {!brief && row.report !== null && <ReportFacts report={row.report} reading={reading} mention={first} />}
    </>
  )
}
