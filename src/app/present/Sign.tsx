/** Small signs, told apart by shape first and colour second: why a cell is empty, what is remarked, how a figure came about. */
import { GAP_SIGNS } from '../../charts/gap_signs.ts'
import type { GapReason, Punctuality, Severity } from '../../model/lists.ts'

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

/** A pencil: a person has corrected the figure. */
export function CorrectedSign() {
  return <Glyph className="sign corrected" path="M11.3 1.6L14.4 4.7L5.4 13.7L1.5 14.5L2.3 10.6ZM11.3 3.7L10 5L11 6L12.3 4.7Z" />
}

/** Tick: in time; clock hand past the hour: late; ring: nobody recorded when. */
const PUNCTUALITY_SIGNS: Record<Punctuality, string> = {
  on_time: 'M6.2 12.6L2 8.4L3.4 7L6.2 9.8L12.6 3.4L14 4.8Z',
  late: 'M8 1.5A6.5 6.5 0 1 1 7.99 1.5ZM7.2 3.6V8.6L10.9 11L11.7 9.8L8.7 7.8V3.6Z',
  not_recorded: 'M8 3A5 5 0 1 1 7.99 3ZM8 4.6A3.4 3.4 0 1 0 8.01 4.6Z',
}

export function PunctualitySign({ punctuality }: { punctuality: Punctuality }) {
  return <Glyph className={`sign punctuality-${punctuality}`} path={PUNCTUALITY_SIGNS[punctuality]} />
}

function Glyph({ className, path }: { className: string; path: string }) {
  return (
    <svg className={className} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path fillRule="evenodd" d={path} />
    </svg>
  )
}
