/** What a ranking says, each region that it names leading to the sentence of its figure. */
import { tellTakeaway, writeRegion } from '../../compare/sentences.ts'
import { ViewLink } from '../present/ViewLink.tsx'
import { cutNames } from './names.ts'
import { sourceOf, useOpenSource } from './open.ts'
import type { Telling } from '../../compare/sentences.ts'
import type { Takeaway } from '../../compare/summarise.ts'
import type { Row } from '../../compare/tabulate.ts'

export function TakeawayText({ takeaway, telling }: { takeaway: Takeaway; telling: Telling }) {
  const openSource = useOpenSource(telling.indicator)
  const byName = new Map(listRows(takeaway).map((row) => [writeRegion(row.region, telling.words), row]))
  return (
    <>
      {cutNames(tellTakeaway(takeaway, telling), [...byName.keys()]).map(({ start, text }) => {
        const row = byName.get(text)
        return row === undefined ? (
          text
        ) : (
          <ViewLink key={start} className="named" change={openSource(sourceOf(row))}>
            {text}
          </ViewLink>
        )
      })}
    </>
  )
}

function listRows(takeaway: Takeaway): readonly Row[] {
  switch (takeaway.kind) {
    case 'none': return []
    case 'single': return [takeaway.row]
    case 'spread': return [...takeaway.first, ...takeaway.last]
    case 'change': return takeaway.only === null ? [] : [takeaway.only.after]
    case 'gaps': return takeaway.gaps.flatMap((gap) => gap.rows)
    default: return takeaway.rows
  }
}
