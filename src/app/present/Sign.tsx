/** Small signs, told apart by shape first and colour second: why a cell is empty, what is remarked, how a figure came about. */
import { GAP_SIGNS } from '../../charts/gap_signs.ts'
import type { GapReason, Severity } from '../../model/lists.ts'

export function GapSign({ reason }: { reason: GapReason }) {
  return <Glyph className={`sign gap gap-${reason}`} path={GAP_SIGNS[reason]} />
}

/** Filled triangle: error; hollow triangle: warning; ring: remark. */
const SEVERITY_SIGNS: Record<Severity, string> = {
  error: 'M8 2L15 14H1Z',
  warning: 'M8 2L15 14H1ZM8 5.2L3.7 12.5H12.3Z',
  info: 'M8 3A5 5 0 1 1 7.99 3ZM8 4.6A3.4 3.4 0 1 0 8.01 4.6Z',
}

export function FindingSign({ severity }: { severity: Severity }) {
  return <Glyph className={`sign finding finding-${severity}`} path={SEVERITY_SIGNS[severity]} />
}

/** How a bar looks, in small: solid, hollow, hatched. */
export function OriginSign({ kind }: { kind: 'stated' | 'derived' | 'part_year' }) {
  return <span className={`sign origin origin-${kind}`} aria-hidden="true" />
}

function Glyph({ className, path }: { className: string; path: string }) {
  return (
    <svg className={className} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path fillRule="evenodd" d={path} />
    </svg>
  )
}
