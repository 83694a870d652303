/** Of which place the sheet is: the first chosen, then the others; of nobody's choice the house's own, else the first that reports. */
import type { DataPage } from '../../page.ts'

export function chooseSheetPlaces({ view, resolved, dataset }: Pick<DataPage, 'view' | 'resolved' | 'dataset'>): string[] {
  const known = new Set(dataset.holdings.regions.map(({ code }) => code))
  const chosen = view.r.filter((code) => known.has(code))
  if (chosen.length > 0) return chosen
  return view.g === '' ? resolved.everyone.slice(0, 1) : resolved.choice.regions.slice(0, 12)
}
