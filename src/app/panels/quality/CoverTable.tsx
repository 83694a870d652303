/** Lines of counted cells, a column for each state that occurs; a line may be opened to show what it counts. */
import { countAll, COVER_STATES } from '../../../compare/tally.ts'
import { GAPS } from '../../../model/lists.ts'
import { useDataPage } from '../../page.ts'
import { GapSign, OriginSign } from '../../present/Sign.tsx'
import { ViewLink } from '../../present/ViewLink.tsx'
import { CoverBar } from './CoverBar.tsx'
import type { CoverState, Tally } from '../../../compare/tally.ts'
import type { View } from '../../view.ts'
import type { ReactNode } from 'react'

export interface CoverLine {
  id: string
  name: ReactNode
  tally: Tally
  /** How deep it stands below others. */
  depth: 0 | 1
  /** What pressing its name does; and whether that has been done. */
  change?: Partial<View>
  isOpen?: boolean
  /** What it counts, one by one. */
  detail?: ReactNode
}

interface Props {
  label: string
  /** What the lines are. */
  head: string
  lines: readonly CoverLine[]
  /** All that is counted: decides which columns there are. */
  total: Tally
}

export function CoverTable({ label, head, lines, total }: Props) {
  const { words } = useDataPage()
  const states = COVER_STATES.filter((state) => total[state] > 0)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- a box that scrolls must be reachable by keyboard and have a name
    <div className="numbers numbers-box" role="region" aria-label={label} tabIndex={0}>
      <table className="cover">
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {head}
            </th>
            {states.map((state) => (
              <th scope="col" key={state} className="figure">
                <StateSign state={state} /> {nameState(state, words)}
              </th>
            ))}
            <th scope="col" className="figure">
              {words.t('quality.cells')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.flatMap((line) => [
            <tr key={line.id} className={`cover-line depth-${line.depth}`}>
              <th scope="row">
                {line.change === undefined ? (
                  line.name
                ) : (
                  <ViewLink className={line.isOpen === true ? 'opener open' : 'opener'} change={line.change} aria-expanded={line.isOpen}>
                    {line.name}
                  </ViewLink>
                )}
              </th>
              <td className="cover-cell">
                <CoverBar tally={line.tally} />
              </td>
              {states.map((state) => (
                <td key={state} className={line.tally[state] === 0 ? 'figure none' : 'figure'}>
                  {words.number(line.tally[state])}
                </td>
              ))}
              <td className="figure">{words.number(countAll(line.tally))}</td>
            </tr>,
            line.detail !== undefined && (
              <tr key={`${line.id} detail`} className="cover-detail">
                <td colSpan={states.length + 3}>{line.detail}</td>
              </tr>
            ),
          ])}
        </tbody>
      </table>
    </div>
  )
}

export function StateSign({ state }: { state: CoverState }) {
  return state === 'stated' || state === 'derived' ? <OriginSign kind={state} /> : <GapSign reason={state} />
}

/** The name of a state as the legend and the gaps have it. */
export function nameState(state: CoverState, words: ReturnType<typeof useDataPage>['words']): string {
  return state === 'stated' || state === 'derived' ? words.t(`legend.${state}`) : words.of(GAPS[state])
}
