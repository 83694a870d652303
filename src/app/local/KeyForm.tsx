/** Whose report it is and of which year: proposed with its grounds, and changed by whoever knows better. */
import { useState } from 'react'
import { REPORT_KINDS } from '../../model/lists.ts'
import { useDataPage } from '../page.ts'
import { Say } from '../present/Say.tsx'
import { tellKey } from './desk.ts'
import { RegionField } from './RegionField.tsx'
import { useLocalWords } from './words.ts'
import type { LocalEntry } from './desk.ts'
import type { LocalReading } from './protocol.ts'
import type { ReportKind } from '../../model/lists.ts'
import type { Bilingual } from '../../model/text.ts'

interface Props {
  entry: LocalEntry
  read: LocalReading
  bodies: readonly (Bilingual & { id: string })[]
}

export function KeyForm({ entry, read, bodies }: Props) {
  const { words } = useDataPage()
  const local = useLocalWords()
  const { proposal, entry: report, regions } = read
  const [region, setRegion] = useState({ code: report.region, name: regions.map((one) => words.of(one)).join(' › ') })
  const [body, setBody] = useState(report.body)
  const [year, setYear] = useState(report.year === 0 ? '' : String(report.year))
  const [kind, setKind] = useState<ReportKind>(report.kind)
  const isYear = /^(19|20)\d\d$/.test(year)
  const isChanged = region.code !== report.region || body !== report.body || (isYear && Number(year) !== report.year) || kind !== report.kind
  const status = entry.known.region === undefined ? proposal.status : 'confirmed'
  return (
    // What must be settled is open; what is settled stands back.
    <details className="local-key" open={!read.hasKey || report.kind === 'other' || undefined}>
      <summary>
        {local.t('key')} <span className="faint">{local.t(`status.${status}`)}</span>
      </summary>
      <p className="faint">{local.t('key_help')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          tellKey(entry.id, { ...entry.known, ...(region.code !== '' && { region: region.code }), body, ...(isYear && { year: Number(year) }), kind })
        }}
      >
        <div className="local-field">
          <RegionField region={region} candidates={status === 'confirmed' || status === 'auto' ? [] : proposal.candidates} year={isYear ? Number(year) : null} choose={setRegion} />
          <Grounds isSaid={entry.known.region !== undefined} grounds={proposal.evidence.region} />
        </div>
        <div className="local-field">
          <label>
            <span>{local.t('year')}</span>
            <input type="text" inputMode="numeric" pattern="(19|20)\d\d" maxLength={4} value={year} onChange={(event) => setYear(event.target.value)} />
          </label>
          <Grounds isSaid={entry.known.year !== undefined} grounds={proposal.evidence.year === null ? [] : [proposal.evidence.year]} />
        </div>
        <div className="local-field">
          <label>
            <span>{local.t('body')}</span>
            <select value={body} onChange={(event) => setBody(event.target.value)}>
              {bodies.map((one) => (
                <option key={one.id} value={one.id}>
                  {words.of(one)}
                </option>
              ))}
            </select>
          </label>
          <Grounds isSaid={entry.known.body !== undefined} grounds={proposal.evidence.body === null ? [] : [proposal.evidence.body]} />
        </div>
        <div className="local-field">
          <label>
            <span>{local.t('kind')}</span>
            <select value={kind} onChange={(event) => setKind(REPORT_KINDS.find((one) => one === event.target.value) ?? 'annual')}>
              {REPORT_KINDS.map((one) => (
                <option key={one} value={one}>
                  {local.t(`kind.${one}`)}
                </option>
              ))}
            </select>
          </label>
          {report.kind === 'other' && entry.known.kind === undefined && <p className="local-refused">{local.t('not_annual')}</p>}
        </div>
        <p>
          <button type="submit" className="button main" disabled={!isChanged}>
            {local.t('apply')}
          </button>
        </p>
      </form>
    </details>
  )
}

function Grounds({ isSaid, grounds }: { isSaid: boolean; grounds: readonly Bilingual[] }) {
  const { words } = useDataPage()
  const local = useLocalWords()
  if (isSaid) return <p className="faint">{local.t('by_hand')}</p>
  if (grounds.length === 0) return null
  return (
    <p className="faint">
      {local.t('grounds')}
      <Say text={grounds.map((one) => words.of(one)).join(words.t('list.semicolon'))} />
    </p>
  )
}
