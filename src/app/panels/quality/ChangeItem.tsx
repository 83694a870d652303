/** One number that came, went or changed: value and sentence before and after. */
import { writeWithUnit } from '../../../compare/figure.ts'
import { GAPS } from '../../../model/lists.ts'
import { useDataPage } from '../../page.ts'
import { ReportLink } from '../../present/ReportName.tsx'
import { ViewLink } from '../../present/ViewLink.tsx'
import type { Words } from '../../../compare/words.ts'
import type { Change, ChangeSide } from '../../../model/dataset.ts'

export function ChangeItem({ change }: { change: Change }) {
  const { words, dataset } = useDataPage()
  const indicator = dataset.holdings.catalogue.indicators.find((entry) => entry.id === change.indicator)
  const name = indicator === undefined ? <code>{change.indicator}</code> : words.of(indicator)
  const isSame = change.old?.sentence === change.new?.sentence
  return (
    <li className="remark">
      <p className="remark-head">
        <span className={`change-kind change-${change.kind}`}>{words.t(`quality.change.${change.kind}`)}</span>
        <strong>
          <ReportLink report={change.report} />
        </strong>
        {change.new === null || indicator === undefined ? <span>{name}</span> : <ViewLink change={{ m: change.new.id, i: [indicator.id] }}>{name}</ViewLink>}
        {change.fields.length > 0 && <span className="faint">{words.t('quality.change_in', { fields: words.list(nameFields(change.fields, words)) })}</span>}
      </p>
      <dl className="sides">
        {change.old !== null && <Side name={words.t('quality.old')} side={change.old} isOld isBare={isSame} />}
        {change.new !== null && <Side name={words.t('quality.new')} side={change.new} isOld={false} isBare={false} />}
      </dl>
    </li>
  )
}

/** What may differ, by the names of the table's columns: of a period both ends are one, another id is another sentence. */
const FIELDS = {
  id: 'quality.sentence', value: 'grid.column.value', unit: 'grid.column.unit', qualifier: 'grid.column.qualifier', scope: 'grid.column.scope',
  basis: 'grid.column.basis', entity: 'grid.column.entity', time_period: 'grid.column.time_period', period_from: 'grid.column.period', period_until: 'grid.column.period',
  origin: 'grid.column.origin', headline: 'grid.column.headline', status: 'grid.column.status', flags: 'grid.column.flags',
} as const

function nameFields(fields: readonly string[], words: Words): string[] {
  return [...new Set(fields.map((field) => (field in FIELDS ? words.t(FIELDS[field as keyof typeof FIELDS]) : field)))]
}

/** `isBare`: the sentence is the same as the other's and stands there. */
function Side({ name, side, isOld, isBare }: { name: string; side: ChangeSide; isOld: boolean; isBare: boolean }) {
  const { words, dataset } = useDataPage()
  const { units } = dataset.holdings.catalogue
  const figure = side.value === null ? '' : writeWithUnit({ value: side.value, unit: side.unit, qualifier: side.qualifier }, units, words)
  const facts = [figure, side.scope ?? '', side.status === 'ok' ? '' : words.of(GAPS[side.status]), words.t('year.report', { year: side.time_period })]
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <p className={isOld ? 'old-value' : 'new-value'}>{facts.filter(Boolean).join(words.t('list.comma'))}</p>
        {!isBare && side.sentence !== '' && (
          <blockquote className="quote" lang="zh">
            {side.sentence.trim()}
          </blockquote>
        )}
      </dd>
    </div>
  )
}
