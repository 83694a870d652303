/** What changed since the last data version, value by value, with the sentence before and after. */
import { useLoaded } from '../../load.ts'
import { useDataPage } from '../../page.ts'
import { Unavailable } from '../../data.ts'
import { FilterChoice } from '../../present/FilterChoice.tsx'
import { Growing } from '../../present/Growing.tsx'
import { Problem } from '../../present/Problem.tsx'
import { ChangeItem } from './ChangeItem.tsx'
import type { ChangesFile } from '../../../model/dataset.ts'

const KINDS = ['changed', 'lost', 'gained'] as const

export function ChangeList() {
  const { words, door } = useDataPage()
  const loaded = useLoaded(door.changes)
  if (loaded.state === 'loading') return <p className="waiting">{words.t('loading')}</p>
  if (loaded.state === 'ready') return <Changes file={loaded.value} />
  if (loaded.error instanceof Unavailable && loaded.error.trouble === 'missing') return <p className="verdict">{words.t('quality.changes_unknown')}</p>
  return <Problem error={loaded.error} retry={loaded.retry} />
}

function Changes({ file }: { file: ChangesFile }) {
  const { words, view, dataset } = useDataPage()
  const { kind = '' } = view.f
  const { version } = dataset.index
  const count = (wanted: string) => file.changes.filter((change) => change.kind === wanted).length
  const chosen = KINDS.filter((one) => kind === '' || one === kind).flatMap((one) => file.changes.filter((change) => change.kind === one))
  const span = { from: file.from ?? '', to: file.to }
  return (
    <>
      <p className="verdict">
        {file.from === null ? words.t('quality.changes_first', span) : file.changes.length === 0 ? words.t('quality.changes_none', span) : words.t('quality.changes_some', { ...span, n: words.number(file.changes.length) })}
      </p>
      {file.to !== version && <p className="verdict wrong">{words.t('quality.changes_other', { to: file.to, now: version })}</p>}
      {file.changes.length > 0 && (
        <div className="part-tools">
          <FilterChoice label={words.t('quality.change_kind')} column="kind" options={KINDS.filter((one) => count(one) > 0).map((one) => ({ value: one, name: `${words.t(`quality.change.${one}`)} ${words.number(count(one))}` }))} />
          <output className="faint">{words.t('part.shown', { shown: words.number(chosen.length), all: words.number(file.changes.length) })}</output>
        </div>
      )}
      <Growing key={kind} items={chosen} step={20}>
        {(shown) => (
          <ul className="remarks">
            {shown.map((change) => (
              <ChangeItem key={`${change.report} ${change.indicator} ${(change.new ?? change.old)?.id}`} change={change} />
            ))}
          </ul>
        )}
      </Growing>
    </>
  )
}
