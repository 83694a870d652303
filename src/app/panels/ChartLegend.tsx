/** What the marks of a ranking mean; only those that occur in it. */
import { signOf } from '../../compare/sign.ts'
import { usePage } from '../page.ts'
import { FindingSign, OriginSign } from '../present/Sign.tsx'
import { SIGNS } from '../../charts/ranking_layout.ts'
import type { LegendItem } from '../../charts/picture/compose.ts'
import type { RankedRow } from '../../compare/rank.ts'
import type { Words } from '../../compare/words.ts'

export function ChartLegend({ rows }: { rows: readonly RankedRow[] }) {
  const { words } = usePage()
  const { origins, severities } = listMarks(rows)
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

/** The same for a picture. */
export function listLegend(rows: readonly RankedRow[], words: Words): LegendItem[] {
  const { origins, severities } = listMarks(rows)
  return [
    ...origins.map((kind) => ({ bar: BARS[kind], text: words.t(`legend.${kind}`) })),
    ...severities.map((severity) => ({ sign: SIGNS[severity], color: COLOURS[severity], text: words.t(`legend.finding_${severity}`) })),
  ]
}

const COLOURS = { error: 'error', warning: 'warning', info: 'muted' } as const
const BARS = { stated: 'solid', derived: 'hollow', part_year: 'hatched' } as const

function listMarks(rows: readonly RankedRow[]) {
  const has = (test: (row: RankedRow) => boolean) => rows.some(test)
  const origins = [
    ...(has((row) => row.stated !== undefined) ? (['stated'] as const) : []),
    ...(has((row) => row.derived !== undefined) ? (['derived'] as const) : []),
    ...(has((row) => row.partYear) ? (['part_year'] as const) : []),
  ]
  return { origins, severities: (['error', 'warning', 'info'] as const).filter((severity) => has((row) => signOf(row) === severity)) }
}
