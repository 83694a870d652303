/** One indicator's line in the matrix: its name, and for each region a figure, a gap sign or a finding sign. */
import { memo } from 'react'
import { derivedFigure, statedFigure, writeFigure, writeShort } from '../../compare/figure.ts'
import { isCorrected, signOf } from '../../compare/sign.ts'
import { FLAGS, GAPS } from '../../model/lists.ts'
import { useDataPage } from '../page.ts'
import { useHint } from '../present/Hint.tsx'
import { CorrectedSign, FindingSign, GapSign, OriginSign } from '../present/Sign.tsx'
import { sourceOf, useOpenSource } from './open.ts'
import { RowHint } from './RowHint.tsx'
import type { MatrixLine } from '../../compare/matrix.ts'
import type { Row } from '../../compare/tabulate.ts'
import type { Words } from '../../compare/words.ts'
import type { PublicIndicator } from '../../model/dataset.ts'

interface Props {
  line: MatrixLine
  /** How many regions there are, where the line has a part of them. */
  all?: number
  /** Which line of the grid this is, for the arrow keys. */
  index: number
  chosen: boolean
}

export const MatrixRow = memo(function MatrixRow({ line, index, chosen, all = line.cells.length }: Props) {
  const { words, store, view, dataset } = useDataPage()
  const { indicator } = line
  const unit = dataset.holdings.catalogue.units.find((entry) => entry.id === indicator.unit)
  const choose = () => store.set({ i: [indicator.id], m: '', ...(view.v === 'matrix' && { v: 'compare' }) })
  return (
    <tr className={chosen ? 'chosen' : undefined}>
      <th scope="row">
        <button
          type="button"
          className="line-name"
          data-at={`${index},0`}
          tabIndex={index === 0 ? 0 : -1}
          aria-current={chosen ? 'true' : undefined}
          aria-label={words.t('matrix.open_indicator', { indicator: words.of(indicator), n: line.stated, all })}
          onClick={choose}
        >
          <span className="line-text">{words.of(indicator)}</span>
          {unit !== undefined && indicator.unit !== 'percent' && <span className="line-unit">{words.of(unit)}</span>}
          <span className="line-count" aria-hidden="true">
            {line.stated}/{all}
          </span>
        </button>
      </th>
      {line.cells.map((row, column) => (
        <td key={row.region.code}>
          <MatrixCell row={row} indicator={indicator} at={`${index},${column + 1}`} />
        </td>
      ))}
    </tr>
  )
})

function MatrixCell({ row, indicator, at }: { row: Row; indicator: PublicIndicator; at: string }) {
  const { words, store } = useDataPage()
  const hint = useHint()
  const openSource = useOpenSource(indicator)
  const sign = signOf(row)
  const isPlain = row.gap === null && row.stated !== undefined && sign === null && !row.partYear && !isCorrected(row)
  const tell = (event: { currentTarget: HTMLElement; type: string }) => {
    const cell = event.currentTarget
    if (!isPlain) hint.show(() => cell.getBoundingClientRect(), <RowHint row={row} indicator={indicator} />, { soon: event.type !== 'focus' })
  }
  const open = () => {
    hint.hide()
    store.set(openSource(sourceOf(row)))
  }
  return (
    <button
      type="button"
      className={row.gap === null ? 'cell' : 'cell empty'}
      data-at={at}
      tabIndex={-1}
      aria-label={describeCell(row, indicator, words)}
      onClick={open}
      onMouseEnter={tell}
      onMouseLeave={hint.hide}
      onFocus={tell}
      onBlur={hint.hide}
    >
      {row.gap !== null ? (
        <GapSign reason={row.gap} />
      ) : (
        <>
          {sign !== null && <FindingSign severity={sign} />}
          {row.partYear && <OriginSign kind="part_year" />}
          {row.stated === undefined && <OriginSign kind="derived" />}
          {isCorrected(row) && <CorrectedSign />}
          <span>{writeCell(row, indicator, words)}</span>
        </>
      )}
    </button>
  )
}

function writeCell(row: Row, indicator: PublicIndicator, words: Words): string {
  const figure = row.cell === null ? null : statedFigure(row.cell, indicator)
  if (figure !== null) return writeShort(figure, words)
  return row.derived === undefined ? '' : writeFigure(derivedFigure(row.derived, indicator), words)
}

function describeCell(row: Row, indicator: PublicIndicator, words: Words): string {
  if (row.gap !== null) return words.of(GAPS[row.gap])
  const sign = signOf(row)
  const parts = [
    writeCell(row, indicator, words),
    row.stated === undefined ? words.t('cell.derived') : '',
    row.partYear ? words.t('cell.part_year') : '',
    isCorrected(row) ? words.of(FLAGS.corrected) : '',
    sign === null ? '' : words.t(`legend.finding_${sign}`),
  ]
  return parts.filter(Boolean).join(words.t('list.comma'))
}
