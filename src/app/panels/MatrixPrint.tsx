/** The matrix on paper: as many regions as a page is wide, then the next ones on pages of their own, so that none is cut off. */
import { writeRegion } from '../../compare/sentences.ts'
import { useDataPage } from '../page.ts'
import { MatrixRow } from './MatrixRow.tsx'
import type { Matrix } from '../../compare/matrix.ts'

/** So many regions stand side by side on an upright A4. */
export const PRINTED_COLUMNS = 8

export function MatrixPrint({ regions, groups }: Pick<Matrix, 'regions' | 'groups'>) {
  const { words } = useDataPage()
  const starts = regions.flatMap((_, at) => (at % PRINTED_COLUMNS === 0 ? [at] : []))
  return starts.map((start) => (
    <table key={start} className="grid grid-part">
      <thead>
        <tr>
          <th scope="col" className="corner">
            {words.t('matrix.indicator')}
          </th>
          {regions.slice(start, start + PRINTED_COLUMNS).map(({ region, report }) => (
            <th scope="col" key={region.code}>
              <span className="column-name">{writeRegion(region, words)}</span> <span className="column-year">{report?.year ?? ''}</span>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.domain.id}>
          <tr className="domain">
            <th scope="rowgroup" colSpan={PRINTED_COLUMNS + 1}>
              {words.of(group.domain)}
            </th>
          </tr>
          {group.lines.map((line) => (
            <MatrixRow key={line.indicator.id} line={{ ...line, cells: line.cells.slice(start, start + PRINTED_COLUMNS) }} all={line.cells.length} index={1} chosen={false} />
          ))}
        </tbody>
      ))}
    </table>
  ))
}
