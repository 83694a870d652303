/** The same numbers as in the ranking, as a table: sorted, filtered, with parts on demand, exported as CSV. */
import { useCallback, useMemo, useState } from 'react'
import { columnFilteringFeature, createColumnHelper, createFilteredRowModel, createSortedRowModel, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table'
import { useLoaded } from '../load.ts'
import { useDataPage } from '../page.ts'
import { useOpenSource } from './open.ts'
import { Problem } from '../present/Problem.tsx'
import { FindingSign, GapSign, OriginSign } from '../present/Sign.tsx'
import { Say } from '../present/Say.tsx'
import { ViewLink } from '../present/ViewLink.tsx'
import { ExportButton } from './export/ExportButton.tsx'
import { listConversions, pickNumbers } from './export/seen.ts'
import { ShareButton } from './ShareButton.tsx'
import { addParts, listNumberRows } from './number_rows.ts'
import type { Seen } from './export/seen.ts'
import type { NumberRow } from './number_rows.ts'
import type { Ranking } from '../../compare/rank.ts'
import type { Table } from '../../compare/tabulate.ts'
import type { TextKey } from '../../compare/words.ts'
import type { FilterFn, SortFn } from '@tanstack/react-table'

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel(), columnFilteringFeature, filteredRowModel: createFilteredRowModel() })
type Features = typeof features

const byCode: SortFn<Features, NumberRow> = (a, b) => (a.original.region.code < b.original.region.code ? -1 : a.original.region.code > b.original.region.code ? 1 : 0)
const byText: SortFn<Features, NumberRow> = (a, b, id) => (String(a.getValue(id)) < String(b.getValue(id)) ? -1 : String(a.getValue(id)) > String(b.getValue(id)) ? 1 : 0)
const byNumber: SortFn<Features, NumberRow> = (a, b, id) => Number(a.getValue(id)) - Number(b.getValue(id))

/** Text is found anywhere; a figure also by comparison: >90, <=5000. */
const holds: FilterFn<Features, NumberRow> = (row, id, wanted: unknown) => {
  const value = row.getValue<string | number | undefined>(id)
  const text = String(wanted).trim().toLowerCase()
  const compared = /^(>=|<=|>|<|≥|≤)\s*([\d.,]+)%?$/.exec(text)
  if (compared === null || (typeof value !== 'number' && value !== undefined)) return String(value ?? '').toLowerCase().includes(text.replace(/[,%]/g, (sign) => (typeof value === 'number' ? '' : sign)))
  if (value === undefined) return false
  const limit = Number((compared[2] ?? '').replace(/,/g, ''))
  return { '>': value > limit, '<': value < limit, '>=': value >= limit, '<=': value <= limit, '≥': value >= limit, '≤': value <= limit }[compared[1] ?? ''] ?? true
}

const column = createColumnHelper<Features, NumberRow>()
const text = { sortFn: byText, filterFn: holds }
const number = { sortFn: byNumber, filterFn: holds, sortUndefined: 'last' as const }
const columns = column.columns([
  column.accessor('name', { id: 'region', sortFn: byCode, filterFn: holds }),
  column.accessor('year', { id: 'year', ...number }),
  column.accessor('stated', { id: 'stated', ...number }),
  column.accessor('derived', { id: 'derived', ...number }),
  column.accessor('level', { id: 'level', ...text }),
  column.accessor('base', { id: 'base', ...text }),
  column.accessor('scope', { id: 'scope', ...text }),
  column.accessor('status', { id: 'status', ...text }),
])
type ColumnId = 'region' | 'level' | 'year' | 'stated' | 'derived' | 'base' | 'scope' | 'status'
const LABELS: Record<ColumnId, TextKey> = { region: 'table.region', level: 'table.level', year: 'table.year', stated: 'table.stated', derived: 'table.derived', base: 'table.base', scope: 'table.scope', status: 'table.status' }
const FIGURES: readonly string[] = ['year', 'stated', 'derived']

export function NumberTable({ table, ranking }: { table: Table; ranking: Ranking }) {
  const { words, view, store, door, dataset, resolved } = useDataPage()
  const { indicator } = table
  const openSource = useOpenSource(indicator)
  const withParts = view.s === 'all'
  const [filtering, setFiltering] = useState(false)
  const load = useCallback(() => door.indicator(dataset.index, indicator.id), [door, dataset, indicator])
  const parts = useLoaded(withParts ? load : null)
  const data = useMemo(() => {
    const rows = listNumberRows(table, ranking, words)
    return parts.state === 'ready' && withParts ? addParts(rows, parts.value, indicator, words) : rows
  }, [table, ranking, words, parts, withParts, indicator])

  const used = useMemo(() => columns.map((entry) => entry.id as ColumnId).filter((id) => ['region', 'year', 'stated', 'status'].includes(id) || (id === 'level' && view.v === 'indicator' && new Set(data.map((row) => row.level)).size > 1) || data.some((row) => hasSomething(row, id, words.t('table.whole')))), [data, words, view.v])
  const sorting = view.o === '' ? [] : [{ id: view.o.replace('-', ''), desc: view.o.startsWith('-') }]
  const known = sorting.filter((entry) => entry.id in LABELS)
  const filters = Object.entries(view.f).filter(([id, value]) => id in LABELS && value !== '').map(([id, value]) => ({ id, value }))
  const model = useTable({ features, columns, data, getRowId: (row) => row.key, state: { sorting: known, columnFilters: filters } })
  const rows = model.getRowModel().rows
  const showFilters = filtering || filters.length > 0

  const sort = (id: ColumnId) => {
    const figures = FIGURES.includes(id)
    const [now] = known
    // A figure is first sorted downwards, a text upwards; a third time gives back the order of the ranking.
    const steps = figures ? [`-${id}`, id, ''] : [id, `-${id}`, '']
    const at = now?.id === id ? steps.indexOf(view.o) : -1
    store.set({ o: steps[(at + 1) % steps.length] ?? '' }, 'replace')
  }
  const see = (): Seen => {
    const conversions = listConversions(rows.map((row) => row.original), view.n, indicator.unit)
    return {
      title: words.of(resolved.indicator ?? indicator),
      filters: [
        ...(view.n === 'none' ? [] : [{ name: words.t('normalise.label'), value: words.t(conversions === null ? 'export.as_reported' : `normalise.${view.n}`) }]),
        ...(withParts ? [{ name: words.t('table.scope'), value: words.t('table.parts') }] : []),
        ...filters.map(({ id, value }) => ({ name: words.t(LABELS[id as ColumnId]), value })),
      ],
      grid: null,
      conversions,
      pick: (grid) => pickNumbers(grid, rows.map((row) => row.original), indicator.id, resolved.choice),
    }
  }
  return (
    <div className="numbers">
      <div className="numbers-head">
        <h2 id="numbers">{words.t('table.title')}</h2>
        <div className="numbers-tools">
          <label className="tick">
            <input type="checkbox" checked={withParts} onChange={() => store.set({ s: withParts ? '' : 'all' })} />
            {words.t('table.parts')}
          </label>
          <button type="button" className="button" aria-expanded={showFilters} onClick={() => (filters.length > 0 ? store.set({ f: {} }, 'replace') : setFiltering(!filtering))}>
            {words.t(filters.length > 0 ? 'table.clear' : 'table.filter')}
          </button>
          <ExportButton see={see} />
          <ShareButton />
        </div>
      </div>
      {parts.state === 'failed' && <Problem error={parts.error} retry={parts.retry} />}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- a box that scrolls must be reachable by keyboard and have a name */}
      <div className="numbers-box" role="region" aria-labelledby="numbers" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {used.map((id) => {
                const now = known[0]?.id === id ? (known[0].desc ? 'descending' : 'ascending') : undefined
                return (
                  <th key={id} scope="col" aria-sort={now} className={FIGURES.includes(id) ? 'figure' : undefined}>
                    <button type="button" className={now === undefined ? 'sort' : `sort ${now}`} title={words.t('table.sort_by', { column: words.t(LABELS[id]) })} onClick={() => sort(id)}>
                      {words.t(LABELS[id])}
                    </button>
                    {showFilters && (
                      <input
                        type="text"
                        aria-label={words.t('table.filter_by', { column: words.t(LABELS[id]) })}
                        value={view.f[id] ?? ''}
                        size={1}
                        onChange={(event) => store.set({ f: { ...view.f, [id]: event.target.value } }, 'replace')}
                      />
                    )}
                  </th>
                )
              })}
              <th scope="col">
                <span className="sort still">{words.t('table.evidence')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id: key, original: row }) => (
              <tr key={key} className={key === row.region.code ? undefined : 'part'}>
                {used.map((id) => (id === 'region' ? <th key={id} scope="row">{row.name}</th> : <td key={id} className={FIGURES.includes(id) ? 'figure' : id}>{writeCell(row, id)}</td>))}
                <td>
                  <ViewLink className="go" change={openSource(row.source)} aria-label={words.t(row.gap === null ? 'table.show_evidence_of' : 'table.show_reason_of', { region: row.name })}>
                    {words.t(row.gap === null ? 'table.show_evidence' : 'table.show_reason')}
                  </ViewLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <output className="faint numbers-count">
        {rows.length === data.length ? words.plural('table.rows', data.length) : rows.length === 0 ? words.t('table.no_rows') : words.t('table.filtered', { shown: rows.length, all: data.length })}
      </output>
    </div>
  )
}

function hasSomething(row: NumberRow, id: ColumnId, whole: string): boolean {
  if (id === 'scope') return row.scope !== '' && row.scope !== whole
  if (id === 'derived') return row.derived !== undefined
  return id === 'base' && row.base !== ''
}

function writeCell(row: NumberRow, id: ColumnId) {
  if (id === 'year') return row.year
  if (id === 'stated') {
    return (
      <>
        {row.partYear && <OriginSign kind="part_year" />} {row.statedText}
      </>
    )
  }
  if (id === 'derived') return row.derivedText
  if (id === 'status') {
    return (
      <span className="status">
        {row.gap !== null && <GapSign reason={row.gap} />}
        {row.gap === null && row.sign !== null && <FindingSign severity={row.sign} />}
        <Say text={row.status} />
      </span>
    )
  }
  return <Say text={id === 'region' ? row.name : row[id]} />
}
