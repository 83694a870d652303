/** A form in which an analyst says of one number that it is right, wrong, or belongs under an indicator; it makes a row and changes nothing here. */
import { useId, useState } from 'react'
import { QUALIFIERS } from '../../../model/lists.ts'
import { addCorrection, useCorrections } from '../../corrections.ts'
import { useDataPage } from '../../page.ts'
import { buildRow, listActions, PERIOD_PATTERN } from './correction_row.ts'
import type { CorrectionAction } from '../../../model/lists.ts'
import type { ReadingFile } from '../../../model/dataset.ts'
import type { Mention } from '../../../model/reading.ts'

export function CorrectionForm({ mention, reading }: { mention: Mention; reading: ReadingFile }) {
  const { words, dataset } = useDataPage()
  const { indicators } = dataset.holdings.catalogue
  const actions = listActions(mention)
  const [action, setAction] = useState<CorrectionAction>(actions[0] ?? 'confirm')
  const [isDone, setDone] = useState(false)
  const made = useCorrections()
  const list = useId()
  const named = [...new Set([mention.indicator, ...mention.also])].flatMap((id) => indicators.find((entry) => entry.id === id) ?? [])
  const save = (form: HTMLFormElement) => {
    const fields = new Map([...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']))
    addCorrection(buildRow(fields, { report: reading.key, mention, sentence: reading.text.slice(...mention.sentence) }))
    setDone(true)
    window.setTimeout(() => setDone(false), 4000)
  }
  return (
    <details className="correct">
      <summary>{words.t('correct.title')}</summary>
      <p className="faint">{words.t('correct.help')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save(event.currentTarget)
        }}
      >
        <fieldset>
          <legend className="sr-only">{words.t('correct.title')}</legend>
          {actions.map((one) => (
            <label key={one} className="tick">
              <input type="radio" name="action" value={one} checked={one === action} onChange={() => setAction(one)} />
              {words.t(`correct.action.${one}`)}
            </label>
          ))}
        </fieldset>
        {named.length > 1 && (
          <label>
            {words.t('correct.indicator')}
            <select name="indicator">
              {named.map((entry) => (
                <option key={entry.id} value={entry.id}>
                  {words.of(entry)}
                </option>
              ))}
            </select>
          </label>
        )}
        {action !== 'confirm' && (
          <>
            <label>
              {words.t('correct.right_indicator')}
              <input name="right_indicator" list={list} required={action === 'map'} pattern="[a-z][a-z0-9_]*\.[a-z0-9_]+" placeholder={action === 'map' ? '' : (mention.indicator ?? '')} />
            </label>
            <datalist id={list}>
              {indicators.map((entry) => (
                <option key={entry.id} value={entry.id}>
                  {words.of(entry)}
                </option>
              ))}
            </datalist>
            <label>
              {words.t('correct.right_value')}
              <input name="right_value" inputMode="decimal" pattern="-?\d+(\.\d+)?" placeholder={mention.value === null ? '' : String(mention.value)} />
            </label>
            <label>
              {words.t('correct.right_qualifier')}
              <select name="right_qualifier" defaultValue="">
                <option value="">{words.t('correct.as_read')}</option>
                {QUALIFIERS.map((qualifier) => (
                  <option key={qualifier} value={qualifier}>
                    {words.t(`qualifier.${qualifier}`)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {words.t('correct.right_scope')}
              <input name="right_scope" placeholder={mention.scope ?? ''} />
            </label>
            <label>
              {words.t('correct.right_period')}
              <input name="right_period" pattern={PERIOD_PATTERN} />
            </label>
            <label>
              {words.t('correct.right_entity')}
              <input name="right_entity" placeholder={mention.entity ?? ''} />
            </label>
            <p className="faint">{words.t(action === 'wrong' ? 'correct.wrong_help' : 'correct.map_help')}</p>
          </>
        )}
        <label>
          {words.t('correct.who')}
          <input name="who" required defaultValue={made.at(-1)?.who ?? ''} />
        </label>
        <label>
          {words.t('correct.when')}
          <input name="when" type="date" required defaultValue={today()} />
        </label>
        <label>
          {words.t('correct.why')}
          <input name="why" required />
        </label>
        <button type="submit" className="button">
          <span aria-live="polite">{words.t(isDone ? 'correct.added' : 'correct.add')}</span>
        </button>
      </form>
    </details>
  )
}

/** The day of the reader's own clock. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-')
}
