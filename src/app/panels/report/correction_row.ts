/** From what an analyst entered about one number to a row of `data/corrections.csv`. */
import { QUALIFIERS } from '../../../model/lists.ts'
import type { CorrectionRow } from '../../../model/correction.ts'
import type { CorrectionAction } from '../../../model/lists.ts'
import type { Mention } from '../../../model/reading.ts'

/** What a number can be: one that is under an indicator is confirmed or wrong; another one is put under one. */
export function listActions({ kind, indicator }: Pick<Mention, 'kind' | 'indicator'>): readonly CorrectionAction[] {
  return (kind === 'observation' || kind === 'target') && indicator !== null ? ['confirm', 'wrong'] : ['map']
}

/** How a period is written, so that the field can refuse what the file does: `2023`, `..2024-11-30`, `2024-03..2024-10`, `2019..`, `5y`, `none`. */
export const PERIOD_PATTERN = (() => {
  const date = String.raw`\d{4}(-\d{2}(-\d{2})?)?`
  return String.raw`none|\d{4}|\d{1,2}y|${date}\.\.(${date})?|\.\.${date}`
})()

interface About {
  report: string
  mention: Pick<Mention, 'id' | 'indicator'>
  sentence: string
}

/** The fields of the form by their columns; right readings count only where the number is not simply confirmed. */
export function buildRow(fields: ReadonlyMap<string, string>, { report, mention, sentence }: About): CorrectionRow {
  const field = (name: string) => (fields.get(name) ?? '').trim()
  const action = field('action') as CorrectionAction
  const right = (name: string) => (action === 'confirm' ? '' : field(name))
  const squeezed = sentence.replace(/\s+/g, ' ').trim()
  return {
    report,
    id: mention.id,
    indicator: action === 'map' ? '' : field('indicator') || (mention.indicator ?? ''),
    action,
    right_indicator: right('right_indicator'),
    right_value: right('right_value'),
    right_unit: '',
    right_qualifier: QUALIFIERS.find((qualifier) => qualifier === right('right_qualifier')) ?? '',
    right_scope: right('right_scope'),
    right_period: right('right_period'),
    right_entity: right('right_entity'),
    who: field('who'),
    when: field('when'),
    why: field('why'),
    sentence: squeezed,
  }
}
