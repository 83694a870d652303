/** On which kind of paper the page is printed; the kind is the whole document's, so that head and foot do not ask for pages of their own. */
import { useLayoutEffect } from 'react'

/** `sheet`: A4 across, small type; `place`: one upright A4; `wide`: A4 across for tables; `slides`: 16:9. The style sheets have a rule for each. */
export type Paper = 'sheet' | 'place' | 'wide' | 'slides'

export function usePaper(paper: Paper | null): void {
  useLayoutEffect(() => {
    if (paper === null) return undefined
    document.documentElement.dataset['paper'] = paper
    return () => {
      delete document.documentElement.dataset['paper']
    }
  }, [paper])
}
