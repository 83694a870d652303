/** A part of the page whose program is loaded after first paint; its room is kept, and a failure can be tried again. */
import { useLoaded } from '../load.ts'
import { usePage } from '../page.ts'
import { Kept, useKept } from './Kept.tsx'
import { Problem } from './Problem.tsx'
import type { ReactNode } from 'react'

interface Props<Module> {
  /** Keep it the same function from one rendering to the next. */
  load: () => Promise<Module>
  height?: number | string
  /** The name under which the build may have drawn it already, and what that drawing is of. */
  keep?: string
  of?: unknown
  children: (module: Module) => ReactNode
}

export function Later<Module>({ load, height, keep = '', of, children }: Props<Module>) {
  const { words } = usePage()
  const loaded = useLoaded(load)
  const kept = useKept(keep, of)
  if (loaded.state === 'ready') return keep === '' ? <>{children(loaded.value)}</> : <div data-keep={keep}>{children(loaded.value)}</div>
  if (loaded.state === 'failed') return <Problem error={loaded.error} retry={loaded.retry} />
  if (kept !== null) return <Kept name={keep} html={kept} />
  return (
    <div className="waiting" style={{ minHeight: height }}>
      <span className="sr-only">{words.t('loading')}</span>
    </div>
  )
}
