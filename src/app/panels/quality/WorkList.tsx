/** Numbers that no indicator covers, by the words around them: what recurs in most reports is worth an indicator first. */
import { useCallback } from 'react'
import { useLoaded } from '../../load.ts'
import { useDataPage } from '../../page.ts'
import { Growing } from '../../present/Growing.tsx'
import { Problem } from '../../present/Problem.tsx'
import { ReportLink } from '../../present/ReportName.tsx'
import { ViewLink } from '../../present/ViewLink.tsx'
import type { UnmappedFile, UnmappedGroup } from '../../../model/dataset.ts'

export function WorkList() {
  const { words, door, dataset } = useDataPage()
  const load = useCallback(() => door.unmapped(dataset.index), [door, dataset])
  const list = useLoaded(load)
  if (list.state === 'failed') return <Problem error={list.error} retry={list.retry} />
  if (list.state === 'loading') return <p className="waiting">{words.t('loading')}</p>
  return <WorkGroups file={list.value} />
}

function WorkGroups({ file }: { file: UnmappedFile }) {
  const { words, dataset } = useDataPage()
  if (file.numbers === 0) return <p className="verdict">{words.t('quality.unmapped_none', { reports: words.number(dataset.holdings.reports.length) })}</p>
  return (
    <>
      <p className="lead">{words.t('quality.unmapped_lead', { numbers: words.number(file.numbers), reports: words.number(file.reports), groups: words.number(file.groups.length) })}</p>
      <Growing items={file.groups} step={30}>
        {(shown) => (
          <ol className="work-list">
            {shown.map((group) => (
              <WorkItem key={`${group.words} ${group.measure_word}`} group={group} />
            ))}
          </ol>
        )}
      </Growing>
    </>
  )
}

function WorkItem({ group }: { group: UnmappedGroup }) {
  const { words, dataset } = useDataPage()
  const { indicators } = dataset.holdings.catalogue
  const maybe = group.maybe.flatMap((id) => indicators.find((entry) => entry.id === id) ?? [])
  return (
    <li>
      <p className="work-head">
        <strong lang="zh-Hans">
          {group.words} <span className="blank">{words.t('quality.number')}</span> {group.measure_word}
        </strong>
        <span className="faint">
          {words.plural('quality.in_reports', group.reports)}
          {words.t('list.comma')}
          {words.plural('quality.numbers', group.numbers)}
        </span>
      </p>
      {maybe.length > 0 && (
        <p className="links">
          {words.t('quality.maybe')}
          {maybe.map((indicator) => (
            <ViewLink key={indicator.id} change={{ v: 'method', c: 'indicators', f: { indicator: indicator.id }, q: '' }}>
              {words.of(indicator)}
            </ViewLink>
          ))}
        </p>
      )}
      {group.examples.map((example) => (
        <blockquote key={example.id} className="quote" lang="zh">
          {example.sentence.trim()} <cite><ReportLink report={example.report} number={example.id} /></cite>
        </blockquote>
      ))}
    </li>
  )
}
