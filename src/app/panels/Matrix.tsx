/** All indicators × all regions: a grid that one stop of the tab key enters and the arrow keys walk. */
import { useMemo, useRef } from 'react'
import { searchMatrix } from '../../compare/matrix.ts'
import { writeRegion } from '../../compare/sentences.ts'
import { useDataPage } from '../page.ts'
import { usePrinting } from '../present/use_printing.ts'
import { DeckButton } from './deck/DeckButton.tsx'
import { MatrixKey } from './MatrixKey.tsx'
import { MatrixPrint, PRINTED_COLUMNS } from './MatrixPrint.tsx'
import { MatrixRow } from './MatrixRow.tsx'
import { useGridKeys } from './use_grid_keys.ts'
import type { Matrix as MatrixData } from '../../compare/matrix.ts'
import type { CSSProperties } from 'react'

export function Matrix({ matrix }: { matrix: MatrixData }) {
  const { words, view, store, resolved } = useDataPage()
  const grid = useRef<HTMLTableElement>(null)
  const groups = useMemo(() => searchMatrix(matrix.groups, view.q), [matrix, view.q])
  const walk = useGridKeys(grid)
  const all = matrix.groups.flatMap((group) => group.lines)
  const found = groups.reduce((sum, group) => sum + group.lines.length, 0)
  const columns = matrix.regions.length
  const isPrinting = usePrinting()
  const Heading = view.v === 'matrix' ? 'h1' : 'h2'
  return (
    <>
      <header className="matrix-head">
        <Heading id="matrix">{words.t('matrix.title')}</Heading>
        <p className="lead">{words.t('matrix.lead', { indicators: all.length, shared: all.filter((line) => line.stated >= 2).length })}</p>
        <div className="matrix-tools">
          <label className="search">
            <span>{words.t('matrix.search')}</span>
            <input type="search" value={view.q} placeholder={words.t('matrix.search_hint')} maxLength={200} onChange={(event) => store.set({ q: event.target.value }, 'replace')} />
          </label>
          <output className="faint">{view.q === '' ? '' : words.plural('matrix.found', found)}</output>
          <DeckButton as="matrix" />
        </div>
        <MatrixKey matrix={matrix} />
      </header>
      {found === 0 ? (
        <p>{words.t('matrix.nothing', { q: view.q })}</p>
      ) : isPrinting && columns > PRINTED_COLUMNS ? (
        <MatrixPrint regions={matrix.regions} groups={groups} />
      ) : (
        <div className="matrix-box" tabIndex={-1}>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- arrow keys walk it: a grid, and a table for everything else */}
          <table className="grid" role="grid" ref={grid} aria-labelledby="matrix" aria-describedby="grid-help" style={{ '--columns': columns } as CSSProperties} {...walk}>
            <thead>
              <tr>
                <th scope="col" className="corner">
                  <span className="corner-in">
                    {words.t('matrix.indicator')} <span>{words.t('matrix.count')}</span>
                  </span>
                </th>
                {matrix.regions.map(({ region, report }) => (
                  <th scope="col" key={region.code}>
                    <span className="column-name">{writeRegion(region, words)}</span> <span className="column-year">{report?.year ?? ''}</span>
                  </th>
                ))}
              </tr>
            </thead>
            {groups.map((group, index) => {
              const before = groups.slice(0, index).reduce((sum, other) => sum + other.lines.length, 0)
              return (
                <tbody key={group.domain.id}>
                  <tr className="domain">
                    <th scope="rowgroup" colSpan={columns + 1}>
                      {words.of(group.domain)}
                    </th>
                  </tr>
                  {group.lines.map((line, at) => (
                    <MatrixRow key={line.indicator.id} line={line} index={before + at} chosen={line.indicator.id === resolved.indicator?.id} />
                  ))}
                </tbody>
              )
            })}
          </table>
        </div>
      )}
      <p id="grid-help" className="sr-only">
        {words.t('matrix.cell_help')}
      </p>
      {view.q === '' && matrix.silent > 0 && <p className="faint">{words.t('matrix.silent', { n: matrix.silent })}</p>}
    </>
  )
}
