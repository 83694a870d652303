/** How a Traditional or damaged text is shown: as published, simplified and cleaned, or both. */
import { useDataPage } from '../../page.ts'
import { ViewLink } from '../../present/ViewLink.tsx'

const FORMS = ['verbatim', 'cleaned', 'both'] as const
export type TextForm = (typeof FORMS)[number]

/** The form that the address names; else both where there is room, and what was published where there is not. */
export function readForm(named: string | undefined, isWide: boolean): TextForm {
  return FORMS.find((form) => form === named) ?? (isWide ? 'both' : 'verbatim')
}

export function FormChoice({ form }: { form: TextForm }) {
  const { view, words } = useDataPage()
  return (
    <section className="forms">
      <h2>{words.t('reader.forms')}</h2>
      <div className="segments">
        {FORMS.map((one) => (
          <ViewLink key={one} change={{ f: { ...view.f, text: one } }} aria-current={one === form ? 'true' : undefined}>
            {words.t(`reader.form.${one}`)}
          </ViewLink>
        ))}
      </div>
      <p className="faint">{words.t('reader.forms_help')}</p>
    </section>
  )
}
