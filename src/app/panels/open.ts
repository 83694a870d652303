/** Which source a row opens, as the address writes it. */
import { useDataPage } from '../page.ts'
import type { View } from '../view.ts'
import type { Row } from '../../compare/tabulate.ts'
import type { PublicIndicator } from '../../model/dataset.ts'

/** The id of the row's leading number; for a row without any, `gap-` and the region. */
export function sourceOf(row: Pick<Row, 'cell' | 'region'>): string {
  return row.cell?.ids[0] ?? `gap-${row.region.code}`
}

/** The change of the view that opens a source of this indicator; the indicator is written only where it is not the one shown. */
export function useOpenSource(indicator: PublicIndicator): (source: string) => Partial<View> {
  const { view, resolved } = useDataPage()
  return (m) => ({ m, i: indicator.id === resolved.indicator?.id ? view.i : [indicator.id] })
}
