/** A part of the page whose program is loaded after first paint; its room is kept, and a failure can be tried again. */
import { useLoaded } from '../load.ts'
import { usePage } from '../page.ts'
import { Problem } from './Problem.tsx'
import type { ReactNode } from 'react'

interface Props<Module> {
  /** Keep it the same function from one rendering to the next. */
  load: () => Promise<Module>
  height?: number | string
  children: (module: Module) => ReactNode
}

export function Later<Module>({ load, height, children }: Props<Module>) {
  const { words } = usePage()
  const loaded = useLoaded(load)
  if (loaded.state === 'ready') return <>{children(loaded.value)}</>
  if (loaded.state === 'failed') return <Problem error={loaded.error} retry={loaded.retry} />
  return (
    <div className="waiting" style={{ minHeight: height }}>
      <span className="sr-only">{words.t('loading')}</span>
    </div>
  )
}
