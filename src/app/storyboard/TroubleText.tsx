/** That the storyboard is not kept, or could not be read, and what to do. */
import { useStoryWords } from './words.ts'
import type { Trouble } from './store.ts'
import type { ReactNode } from 'react'

export function TroubleText({ trouble, children }: { trouble: Trouble; children?: ReactNode }) {
  const story = useStoryWords()
  return (
    <div className="problem" role="alert">
      <p>{story.t(`trouble.${trouble}`)}</p>
      {children}
    </div>
  )
}
