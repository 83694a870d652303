/** Names and values, one pair a line. */
import type { ReactNode } from 'react'

export interface Fact {
  name: string
  value: ReactNode
}

export function Facts({ rows }: { rows: readonly Fact[] }) {
  return (
    <dl className="facts">
      {rows.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
