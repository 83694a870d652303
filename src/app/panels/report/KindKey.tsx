/** The key to the kinds of numbers, on paper: on a screen the filter is the key. */
import { MENTION_KINDS } from '../../../model/lists.ts'
import { useDataPage } from '../../page.ts'
import type { ReadingFile } from '../../../model/dataset.ts'

export function KindKey({ reading }: { reading: Pick<ReadingFile, 'accounting'> }) {
  const { words } = useDataPage()
  const { by_kind: counts } = reading.accounting
  return (
    <ul className="kind-key" aria-label={words.t('reader.kinds')}>
      {MENTION_KINDS.filter((kind) => (counts[kind] ?? 0) > 0).map((kind) => (
        <li key={kind}>
          <span className={`number kind-${kind}`}>{words.t(`reader.kind.${kind}`)}</span> {words.number(counts[kind] ?? 0)}
        </li>
      ))}
    </ul>
  )
}
