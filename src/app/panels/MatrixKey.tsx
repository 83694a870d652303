/** What the signs of the matrix mean; only those that occur in it. */
import { isCorrected, signOf } from '../../compare/sign.ts'
import { FLAGS, GAPS } from '../../model/lists.ts'
import { usePage } from '../page.ts'
import { CorrectedSign, FindingSign, GapSign, OriginSign } from '../present/Sign.tsx'
import type { Matrix } from '../../compare/matrix.ts'
import type { GapReason, Severity } from '../../model/lists.ts'

export function MatrixKey({ matrix }: { matrix: Matrix }) {
  const { words } = usePage()
  const cells = matrix.groups.flatMap((group) => group.lines.flatMap((line) => line.cells))
  const gaps = (Object.keys(GAPS) as GapReason[]).filter((reason) => cells.some((cell) => cell.gap === reason))
  const severities = (['error', 'warning', 'info'] satisfies Severity[]).filter((severity) => cells.some((cell) => signOf(cell) === severity))
  return (
    <ul className="legend" aria-label={words.t('matrix.key')}>
      {cells.some((cell) => cell.gap === null && cell.stated === undefined) && (
        <li>
          <OriginSign kind="derived" />
          {words.t('legend.derived')}
        </li>
      )}
      {cells.some((cell) => cell.gap === null && cell.partYear) && (
        <li>
          <OriginSign kind="part_year" />
          {words.t('legend.part_year')}
        </li>
      )}
      {cells.some(isCorrected) && (
        <li>
          <CorrectedSign />
          {words.of(FLAGS.corrected)}
        </li>
      )}
      {severities.map((severity) => (
        <li key={severity}>
          <FindingSign severity={severity} />
          {words.t(`legend.finding_${severity}`)}
        </li>
      ))}
      {gaps.map((reason) => (
        <li key={reason}>
          <GapSign reason={reason} />
          {words.of(GAPS[reason])}
        </li>
      ))}
    </ul>
  )
}
