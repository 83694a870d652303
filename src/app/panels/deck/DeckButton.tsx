/** The view as a slide of PowerPoint, with one click; what makes it is loaded then. */
import { useState } from 'react'
import { useDataPage } from '../../page.ts'
import { Problem } from '../../present/Problem.tsx'
import type { ViewId } from '../../view.ts'

type State = { step: 'idle' } | { step: 'making' } | { step: 'saved'; name: string } | { step: 'failed'; error: unknown }

/** `as`: the part of the page that is meant, where the address names more than one. */
export function DeckButton({ as }: { as?: ViewId }) {
  const page = useDataPage()
  const { words } = page
  const [state, setState] = useState<State>({ step: 'idle' })
  const save = async () => {
    setState({ step: 'making' })
    try {
      const { saveDeck } = await import('../../export/deck/save.ts')
      setState({ step: 'saved', name: await saveDeck([{ page: as === undefined ? page : { ...page, view: { ...page.view, v: as } } }]) })
    } catch (error) {
      setState({ step: 'failed', error })
    }
  }
  return (
    <>
      <button type="button" className="button" disabled={state.step === 'making'} onClick={() => void save()}>
        {words.t('deck.open')}
      </button>
      <output className="faint">{state.step === 'making' ? words.t('deck.making') : state.step === 'saved' ? words.t('deck.saved', { name: state.name }) : ''}</output>
      {state.step === 'failed' && <Problem error={state.error} retry={() => void save()} />}
    </>
  )
}
