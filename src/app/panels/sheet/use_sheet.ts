/** The sheet of a place, made once for what was chosen. */
import { useMemo } from 'react'
import { writePlaceSheet } from '../../../compare/place_sheet.ts'
import { useDataPage } from '../../page.ts'
import type { PlaceSheet } from '../../../compare/place_sheet.ts'

export function useSheet(code: string): PlaceSheet | null {
  const { dataset, resolved, findings } = useDataPage()
  const { choice } = resolved
  return useMemo(() => writePlaceSheet(dataset.holdings, code, choice, findings), [dataset, code, choice, findings])
}
