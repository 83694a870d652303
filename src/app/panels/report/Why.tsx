/** Why a number was read as it was: which indicators were considered, with which words, and what refused them. */
import { useCallback } from 'react'
import { useLoaded } from '../../load.ts'
import { useDataPage } from '../../page.ts'
import { Problem } from '../../present/Problem.tsx'
import { Say } from '../../present/Say.tsx'
import { tellConclusion, tellConsidered } from './why_words.ts'
import type { ReadingFile } from '../../../model/dataset.ts'
import type { Mention } from '../../../model/reading.ts'

interface Props {
  mention: Mention
  reading: ReadingFile
}

/** The conclusion alone: of the program, also where a person has corrected it since. */
export function WhySentence({ mention: present, reading }: Props) {
  const mention = restoreReading(present)
  const { words, dataset } = useDataPage()
  const loaded = useExplanations(reading.key)
  if (loaded.state === 'loading') return <p className="waiting">{words.t('loading')}</p>
  const explanation = loaded.state === 'ready' ? loaded.value.numbers[mention.id] : undefined
  return (
    <p className="why">
      <Say text={tellConclusion(mention, explanation, dataset.holdings.catalogue, words)} />
    </p>
  )
}

/** The conclusion and everything that was considered. */
export function Why({ mention: present, reading }: Props) {
  const mention = restoreReading(present)
  const { words, dataset } = useDataPage()
  const { catalogue } = dataset.holdings
  const loaded = useExplanations(reading.key)
  const explanation = loaded.state === 'ready' ? loaded.value.numbers[mention.id] : undefined
  const others = explanation?.considered ?? []
  return (
    <section>
      <h2>{words.t(mention === present ? 'why.title' : 'why.title_before')}</h2>
      <WhySentence mention={mention} reading={reading} />
      {loaded.state === 'failed' && <Problem error={loaded.error} retry={loaded.retry} />}
      {others.length > 0 && (
        <details className="considered">
          <summary>{words.plural('why.considered', others.length)}</summary>
          <ol>
            {others.map((candidate) => {
              const { name, ground, verdict } = tellConsidered(candidate, mention, catalogue, words)
              return (
                <li key={candidate.indicator + candidate.refused}>
                  <strong><Say text={name} /></strong> {candidate.score > 0 && <span className="faint">{words.t('why.score', { score: words.number(candidate.score, 2) })}</span>}
                  <br />
                  <Say text={ground} />
                  <br />
                  <Say text={verdict} />
                </li>
              )
            })}
          </ol>
          <p className="faint">{words.t('why.score_help')}</p>
        </details>
      )}
    </section>
  )
}

/** The number as the program had read it. */
function restoreReading(mention: Mention): Mention {
  const read = mention.corrections?.find((mark) => mark.read !== undefined)?.read
  return read === undefined ? mention : { ...mention, ...read }
}

/** Fetched when a number is first looked at. */
function useExplanations(report: string) {
  const { door, dataset } = useDataPage()
  const load = useCallback(() => door.explanations(dataset.index, report), [door, dataset, report])
  return useLoaded(load)
}
