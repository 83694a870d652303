/** The sheet as CSV, on paper, or as a link. */
import { useState } from 'react'
import { saveText } from '../../copy.ts'
import { nameFile } from '../../file_name.ts'
import { useDataPage } from '../../page.ts'
import { Problem } from '../../present/Problem.tsx'
import { DeckButton } from '../deck/DeckButton.tsx'
import { ShareButton } from '../ShareButton.tsx'
import type { PublicationRow } from '../../../compare/publication.ts'

export function PublicationTools({ rows }: { rows: readonly PublicationRow[] }) {
  const { words, dataset } = useDataPage()
  const [error, setError] = useState<unknown>(null)
  const save = async () => {
    try {
      const { writePublication } = await import('../../../compare/publication_csv.ts')
      saveText(nameFile([words.t('publication.title')], 'csv', dataset.index, words), writePublication(rows), 'text/csv')
      setError(null)
    } catch (reason) {
      setError(reason)
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void save()}>
        {words.t('table.csv')}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        {words.t('publication.print')}
      </button>
      <DeckButton />
      <ShareButton />
      {error !== null && <Problem error={error} retry={() => void save()} />}
    </>
  )
}
