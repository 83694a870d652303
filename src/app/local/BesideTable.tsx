/** Each indicator of the report in hand beside the published regions: its figure, its place among peers, the spread, the others by name. */
import { useMemo } from 'react'
import { setBeside } from '../../compare/beside.ts'
import { writeGap, writeRegion, writeShown, writeYear } from '../../compare/sentences.ts'
import { signOf } from '../../compare/sign.ts'
import { useDataPage } from '../page.ts'
import { Growing } from '../present/Growing.tsx'
import { FindingSign, GapSign, OriginSign } from '../present/Sign.tsx'
import { ViewLink } from '../present/ViewLink.tsx'
import { Strip } from './Strip.tsx'
import { useLocalWords } from './words.ts'
import type { LocalReading } from './protocol.ts'
import type { Beside } from '../../compare/beside.ts'
import type { Row } from '../../compare/tabulate.ts'

/** Regions named beside a figure; the others are counted. */
const NAMED = 3

export function BesideTable({ read }: { read: LocalReading }) {
  const { dataset } = useDataPage()
  const local = useLocalWords()
  const { holdings } = dataset
  const rows = useMemo(() => {
    const own = read.regions.at(-1)
    // An object of its own: the same region may be published too.
    const region = own === undefined ? { code: '', zh: '', en: '', level: 'township' as const, parent: null, short: '', pinyin: '', initials: '' } : { ...own }
    // A report is not set beside itself.
    const others = { ...holdings, reports: holdings.reports.filter(({ key }) => key !== read.entry.key) }
    const beside = setBeside({ region, report: read.entry, cells: read.cells }, others)
    return read.hasKey ? beside : beside.map((one) => ({ ...one, place: null, isPeer: one.isPeer.map(() => false) }))
  }, [read, holdings])
  const stated = rows.filter(({ own }) => own.gap === null)
  const missing = rows.filter(({ own }) => own.gap !== null)
  return (
    <>
      {stated.length === 0 ? <p>{local.t('no_figures')}</p> : <p className="faint">{local.plural('figures_lead', stated.length)}</p>}
      {stated.length > 0 && <Rows rows={stated} label={local.t('section.figures')} />}
      {stated.length > 0 && (
        <p className="faint">
          {local.t('strip_help')} {local.t('rate_note')}
        </p>
      )}
      {missing.length > 0 && (
        <details className="local-missing">
          <summary>{local.plural('missing', missing.length)}</summary>
          <Rows rows={missing} label={local.plural('missing', missing.length)} />
        </details>
      )}
    </>
  )
}

function Rows({ rows, label }: { rows: readonly Beside[]; label: string }) {
  const local = useLocalWords()
  const columns = ['indicator', 'own', 'place', 'strip', 'published'] as const
  return (
    <Growing key={label} items={rows} step={60}>
      {(shown) => (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- a box that scrolls must be reachable by keyboard and have a name
        <div className="numbers numbers-box" role="region" aria-label={label} tabIndex={0}>
          <table className="beside">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" className={`beside-${column}`}>
                    {local.t(`column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <BesideRow key={row.indicator.id} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Growing>
  )
}

function BesideRow({ row }: { row: Beside }) {
  const { words } = useDataPage()
  const local = useLocalWords()
  const { indicator, own, published, place } = row
  const [named, more] = [published.slice(0, NAMED), published.length - NAMED]
  return (
    <tr>
      <th scope="row">{words.of(indicator)}</th>
      <td className="beside-own">
        <OwnFigure row={row} />
      </td>
      <td className="beside-place">{place === null ? local.t('place_none') : <span title={local.t('place_help', place)}>{local.t('place', place)}</span>}</td>
      <td className="beside-strip">{own.shown !== undefined && <Strip row={row} />}</td>
      <td className="beside-published">
        {named.map((other) => (
          <Published key={`${other.region.code} ${other.report?.key}`} row={other} beside={row} />
        ))}
        {published.length === 0 && <span className="faint">{local.t('nobody')}</span>}
        {more > 0 && <ViewLink change={{ v: 'compare', i: [indicator.id], m: '', q: '', f: {}, t: '', c: 'ranking' }}>{local.plural('others', more)}</ViewLink>}
      </td>
    </tr>
  )
}

function OwnFigure({ row: { indicator, own } }: { row: Beside }) {
  const { words, dataset } = useDataPage()
  const { units } = dataset.holdings.catalogue
  if (own.gap !== null) {
    return (
      <span className="faint">
        <GapSign reason={own.gap} /> {writeGap(own, words)}
      </span>
    )
  }
  const severity = signOf(own)
  const ids = own.derived === undefined ? (own.cell?.ids ?? []).slice(0, 1) : (own.cell?.derived?.ids ?? own.cell?.ids ?? [])
  return (
    <>
      <ViewLink className="local-figure" change={{ c: 'text', m: ids.join('.'), q: '', f: {} }}>
        {own.derived !== undefined && <OriginSign kind="derived" />} {writeShown(own, { indicator, units, words })}
      </ViewLink>
      {severity !== null && <FindingSign severity={severity} />}
    </>
  )
}

function Published({ row, beside: { indicator } }: { row: Row; beside: Beside }) {
  const { words, dataset } = useDataPage()
  const { units } = dataset.holdings.catalogue
  const id = (row.derived === undefined ? row.cell?.ids : (row.cell?.derived?.ids ?? row.cell?.ids))?.[0] ?? ''
  return (
    <span className="beside-other">
      <ViewLink change={{ v: 'report', t: row.report?.key ?? '', m: id, q: '', f: {} }}>{writeRegion(row.region, words)}</ViewLink> <span className="faint">{writeYear(row, words)}</span>{' '}
      <span className="nowrap">
        {row.derived !== undefined && <OriginSign kind="derived" />} {writeShown(row, { indicator, units, words })}
      </span>
    </span>
  )
}
