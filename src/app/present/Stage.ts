/** What a view is told where it stands on a slide: the room for its chart, and who stands out. Elsewhere nothing. */
import { createContext, useContext } from 'react'

export interface Stage {
  /** How high a chart may be, in pixels; null: as high as it likes. */
  room: number | null
  /** Codes of regions. */
  highlight: readonly string[]
}

export const StageContext = createContext<Stage>({ room: null, highlight: [] })

export function useStage(): Stage {
  return useContext(StageContext)
}
