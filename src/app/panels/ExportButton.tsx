/** Saves the rows of the table as CSV, in the form that the data set itself is published in. */
import { useState } from 'react'
import { saveText } from '../copy.ts'
import { Unavailable } from '../data.ts'
import { useDataPage } from '../page.ts'
import { nameFile } from '../file_name.ts'
import { Problem } from '../present/Problem.tsx'
import type { NumberRow } from './number_rows.ts'
import type { PublicIndicator } from '../../model/dataset.ts'

type State = { step: 'idle' } | { step: 'busy' } | { step: 'done'; rows: number } | { step: 'failed'; error: unknown }

export function ExportButton({ indicator, rows }: { indicator: PublicIndicator; rows: readonly NumberRow[] }) {
  const { words, dataset, door, resolved } = useDataPage()
  const [state, setState] = useState<State>({ step: 'idle' })
  const save = async () => {
    setState({ step: 'busy' })
    try {
      const { writeExport } = await import('../export.ts')
      const written = await writeExport({ rows, indicator, dataset, choice: resolved.choice, readReport: (key) => door.reading(dataset.index, key) })
      saveText(nameFile([words.of(indicator)], 'csv', dataset.index, words), written.csv, 'text/csv')
      setState({ step: 'done', rows: written.rows })
    } catch (error) {
      setState({ step: 'failed', error: error instanceof Unavailable || error instanceof TypeError ? error : new Error('export', { cause: error }) })
    }
  }
  return (
    <>
      <button type="button" className="button" disabled={state.step === 'busy'} onClick={() => void save()}>
        {words.t(state.step === 'busy' ? 'table.csv_busy' : 'table.csv')}
      </button>
      <output className="sr-only">{state.step === 'done' ? words.t('table.csv_done', { n: state.rows }) : ''}</output>
      {state.step === 'failed' && <Problem error={state.error} retry={() => void save()} />}
    </>
  )
}
