/** Where an order of the figures means little, what can honestly be compared in its place; it stands before the chart. */
import { usePage } from '../page.ts'
import { ViewLink } from '../present/ViewLink.tsx'
import type { Alternative } from '../../compare/alternatives.ts'
import type { View } from '../view.ts'
import type { Words } from '../../compare/words.ts'

export function Alternatives({ alternatives }: { alternatives: readonly Alternative[] }) {
  const { words } = usePage()
  if (alternatives.length === 0) return null
  return (
    <p className="alternatives">
      {words.t('alternative.lead')}
      {alternatives.map((alternative, at) => {
        const { text, change } = describe(alternative, words)
        return (
          <span key={text}>
            {at > 0 && words.t('list.semicolon')}
            <ViewLink change={change}>{text}</ViewLink>
          </span>
        )
      })}
      {words.t('reservation.end')}
    </p>
  )
}

function describe(alternative: Alternative, words: Words): { text: string; change: Partial<View> } {
  switch (alternative.kind) {
    case 'rate':
      return { text: words.t('alternative.rate', { indicator: words.of(alternative.indicator), n: alternative.regions }), change: { i: [alternative.indicator.id] } }
    case 'peers':
      return { text: words.t('alternative.peers', { level: words.t(`level.${alternative.level}`), n: alternative.codes.length }), change: { r: alternative.codes, g: '' } }
    default:
      return { text: words.t('alternative.officers'), change: { n: 'officers' } }
  }
}
