/** How much of something is stated, computed, mentioned without a usable figure, or left out: a bar for the eye; the figures stand beside it. */
import { countAll } from '../../../compare/tally.ts'
import { GAPS } from '../../../model/lists.ts'
import { usePage } from '../../page.ts'
import type { CoverState, Tally } from '../../../compare/tally.ts'

export function CoverBar({ tally }: { tally: Tally }) {
  const all = Math.max(1, countAll(tally))
  const parts: [string, number][] = [
    ['stated', tally.stated],
    ['derived', tally.derived],
    ['mentioned', MENTIONED.reduce((sum, state) => sum + tally[state], 0)],
  ]
  return (
    <span className="cover-bar" aria-hidden="true">
      {parts.map(([name, count]) => count > 0 && <span key={name} className={`cover-${name}`} style={{ width: `${(count / all) * 100}%` }} />)}
    </span>
  )
}

/** What the bar shows. */
export function CoverLegend() {
  const { words } = usePage()
  const names = { stated: words.t('legend.stated'), derived: words.t('legend.derived'), mentioned: words.t('quality.mentioned'), silent: words.of(GAPS.not_stated) }
  return (
    <ul className="legend" aria-label={words.t('legend.label')}>
      {Object.entries(names).map(([state, name]) => (
        <li key={state}>
          <span className={`run-mark cover-${state}`} aria-hidden="true" /> {name}
        </li>
      ))}
    </ul>
  )
}

/** Spoken of, but without a figure that could stand in a table. */
const MENTIONED: readonly CoverState[] = ['no_number', 'unread', 'part_only', 'conflicting', 'not_comparable']
