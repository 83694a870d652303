/** What changed between two data sets, as a person reads it in a terminal. */
import type { Change, ChangesFile, ChangeSide } from '../../src/model/dataset.ts'

const SIGNS: Record<Change['kind'], string> = { gained: '+', lost: '-', changed: '~' }

/** The counts, then a line a change: no more than `limit` of each kind. */
export function printChanges({ from, to, changes }: ChangesFile, limit: number): string {
  const list = (kind: Change['kind']): Change[] => changes.filter((change) => change.kind === kind)
  const [gained, lost, changed] = [list('gained'), list('lost'), list('changed')]
  const print = (rows: readonly Change[]): string[] => [
    ...rows.slice(0, limit).map(printChange),
    ...(rows.length > limit ? [`  … ${rows.length - limit} 条 · more (--all)`] : []),
  ]
  return [
    `${from ?? '—'} → ${to}: 新增 · gained ${gained.length}, 消失 · lost ${lost.length}, 改变 · changed ${changed.length}`,
    ...print(gained),
    ...print(lost),
    ...print(changed),
  ].join('\n')
}

function printChange({ kind, report, indicator, old, new: now, fields }: Change): string {
  const side = now ?? old
  if (side === null) return ''
  const what = `${SIGNS[kind]} ${report} ${indicator} = ${side.value} ${side.unit}${side.scope === null ? '' : ` (${side.scope})`}  ${side.id}`
  return fields.length === 0 ? what : `${what}  [${fields.map((field) => printField(field, old, now)).join('; ')}]`
}

function printField(field: string, old: ChangeSide | null, now: ChangeSide | null): string {
  if (old === null || now === null || !(field in now)) return field
  const name = field as keyof ChangeSide
  return `${field}: ${JSON.stringify(old[name])} → ${JSON.stringify(now[name])}`
}
