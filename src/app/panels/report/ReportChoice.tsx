/** Another report: found by the name of its region, in Chinese, English, pinyin or initials, or by its year. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { useDataPage } from '../../page.ts'
import { ViewLink } from '../../present/ViewLink.tsx'
import { nameReport } from '../../report_name.ts'
import type { ReportEntry } from '../../../model/dataset.ts'

/** More reports than these are not listed but searched for. */
const LISTED = 30

export function ReportChoice({ report }: { report: ReportEntry }) {
  const { words, dataset } = useDataPage()
  const { reports, regions } = dataset.holdings
  const [wanted, setWanted] = useState('')
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      const list = box.current
      if (list === null || !list.open) return
      if (event instanceof KeyboardEvent ? event.key !== 'Escape' : event.target instanceof Node && list.contains(event.target)) return
      if (event instanceof KeyboardEvent && list.contains(document.activeElement)) list.querySelector('summary')?.focus()
      list.open = false
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [])
  const byCode = useMemo(() => new Map(regions.map((region) => [region.code, region])), [regions])
  const found = useMemo(() => {
    const parts = wanted.trim().toLowerCase().split(/\s+/)
    return reports.filter((entry) => {
      const region = byCode.get(entry.region)
      const said = `${region?.zh} ${region?.en.toLowerCase()} ${region?.pinyin} ${region?.initials} ${entry.region} ${entry.year} ${entry.title ?? ''}`
      return parts.every((part) => said.includes(part))
    })
  }, [reports, byCode, wanted])
  return (
    <details className="choice" ref={box}>
      <summary className="button">{words.plural('reader.other', reports.length)}</summary>
      <div className="choice-list">
        <label className="search">
          <span>{words.t('reader.find_report')}</span>
          <input type="search" value={wanted} maxLength={40} onChange={(event) => setWanted(event.target.value)} />
        </label>
        <output className="faint">{found.length > LISTED ? words.t('reader.found_many', { n: words.number(found.length), listed: LISTED }) : found.length === 0 ? words.t('reader.found_none') : ''}</output>
        <ul>
          {found.slice(0, LISTED).map((entry) => (
            <li key={entry.key}>
              <ViewLink change={{ t: entry.key, m: '', q: '', f: {} }} aria-current={entry.key === report.key ? 'true' : undefined} onClick={() => box.current?.removeAttribute('open')}>
                {nameReport(entry, { words, dataset })}
              </ViewLink>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
