/** The accounting of the report: how many numbers of each kind; each kind shown or not. It is the key to the colours too. */
import { MENTION_KINDS } from '../../../model/lists.ts'
import { useDataPage } from '../../page.ts'
import { readKinds, writeKinds } from './choose.ts'
import type { ReadingFile } from '../../../model/dataset.ts'
import type { MentionKind } from '../../../model/lists.ts'

export function KindFilter({ reading }: { reading: Pick<ReadingFile, 'accounting'> }) {
  const { view, words, store } = useDataPage()
  const { by_kind: counts, digit_runs: runs, accounted } = reading.accounting
  const kinds = MENTION_KINDS.filter((kind) => (counts[kind] ?? 0) > 0)
  const shown = readKinds(view.f['kind'])
  const show = (next: ReadonlySet<MentionKind>) => store.set({ f: { ...view.f, kind: kinds.every((kind) => next.has(kind)) ? '' : writeKinds(next) } }, 'replace')
  const toggle = (kind: MentionKind) => show(new Set(MENTION_KINDS.filter((other) => (other === kind ? !shown.has(kind) : shown.has(other)))))
  return (
    <fieldset className="kinds">
      <legend>{words.t('reader.kinds')}</legend>
      {kinds.map((kind) => (
        <label key={kind} title={words.t(`reader.kind_help.${kind}`)}>
          <input type="checkbox" checked={shown.has(kind)} onChange={() => toggle(kind)} />
          <span className={`number kind-${kind}`}>{words.t(`reader.kind.${kind}`)}</span>
          <span className="count">{words.number(counts[kind] ?? 0)}</span>
        </label>
      ))}
      <p className="kinds-tools">
        <button type="button" className="button" onClick={() => show(new Set(MENTION_KINDS))}>
          {words.t('reader.kinds_all')}
        </button>
        <button type="button" className="button" onClick={() => show(new Set(['observation']))}>
          {words.t('reader.kinds_read')}
        </button>
      </p>
      <p className="faint">{words.t(accounted === runs ? 'reader.accounted' : 'reader.accounted_part', { runs: words.number(runs), accounted: words.number(accounted) })}</p>
    </fieldset>
  )
}
