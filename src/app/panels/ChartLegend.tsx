/** What the marks of a ranking mean; only those that occur in it. */
import { signOf } from '../../compare/sign.ts'
import { usePage } from '../page.ts'
import { FindingSign, OriginSign } from '../present/Sign.tsx'
import type { RankedRow } from '../../compare/rank.ts'

export function ChartLegend({ rows }: { rows: readonly RankedRow[] }) {
  const { words } = usePage()
  const has = (test: (row: RankedRow) => boolean) => rows.some(test)
  const severities = (['error', 'warning', 'info'] as const).filter((severity) => has((row) => signOf(row) === severity))
  const origins = [
    ...(has((row) => row.stated !== undefined) ? (['stated'] as const) : []),
    ...(has((row) => row.derived !== undefined) ? (['derived'] as const) : []),
    ...(has((row) => row.partYear) ? (['part_year'] as const) : []),
  ]
  if (origins.length + severities.length < 2) return null
  return (
    <ul className="legend" aria-label={words.t('legend.label')}>
      {origins.map((kind) => (
        <li key={kind}>
          <OriginSign kind={kind} />
          {words.t(`legend.${kind}`)}
        </li>
      ))}
      {severities.map((severity) => (
        <li key={severity}>
          <FindingSign severity={severity} />
          {words.t(`legend.finding_${severity}`)}
        </li>
      ))}
    </ul>
  )
}
