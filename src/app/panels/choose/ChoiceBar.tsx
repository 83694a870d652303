/** What is compared, said and changed in one line: indicator, regions, years, body; the lists themselves are loaded when first opened. */
import { useMemo, useRef, useState } from 'react'
import { listBodies } from '../../../compare/coverage.ts'
import { useDataPage } from '../../page.ts'
import { Later } from '../../present/Later.tsx'
import { ViewLink } from '../../present/ViewLink.tsx'
import { DEFAULTS, writeAddress } from '../../view.ts'
import { nameBody, nameRegions, nameYears } from './names.ts'
import type { View } from '../../view.ts'

export type Part = 'indicator' | 'regions' | 'years' | 'body'

const loadChooser = () => import('./Chooser.tsx')

/** What a reset takes back; the indicator, the view and the reader's language stay. */
const RESET: Partial<View> = { r: DEFAULTS.r, g: DEFAULTS.g, b: DEFAULTS.b, y: DEFAULTS.y, s: DEFAULTS.s, n: DEFAULTS.n, o: DEFAULTS.o, f: DEFAULTS.f, q: DEFAULTS.q, m: '' }

/** `withIndicator`: what is seen is about one indicator. */
export function ChoiceBar({ withIndicator }: { withIndicator: boolean }) {
  const page = useDataPage()
  const { words, view, resolved, dataset } = page
  const [open, setOpen] = useState<Part | null>(null)
  const anchor = useRef<HTMLButtonElement | null>(null)
  const bodies = useMemo(() => listBodies(dataset.holdings), [dataset])
  const values: [Part, string][] = [
    ...(!withIndicator || resolved.indicator === null ? [] : [['indicator', words.of(resolved.indicator)] as [Part, string]]),
    ['regions', nameRegions(page)],
    ['years', nameYears(view.y, words)],
    ...(bodies.length > 1 ? [['body', nameBody(resolved.choice.body, page)] as [Part, string]] : []),
  ]
  const home: View = { ...DEFAULTS, lang: view.lang, theme: view.theme, data: view.data }
  const isReset = writeAddress({ ...view, ...RESET }) === writeAddress({ ...view, m: '' })
  const isHome = writeAddress({ ...view, m: '' }) === writeAddress(home)
  // The list is loaded by the time that it is asked for; a failure is told there.
  const prepare = () => void loadChooser().catch(() => undefined)
  return (
    <fieldset className="choose">
      <legend className="sr-only">{words.t('choose.label')}</legend>
      {values.map(([part, value]) => (
        <button
          key={part}
          type="button"
          className={`button choose-${part}`}
          aria-haspopup="dialog"
          aria-expanded={open === part}
          onPointerEnter={prepare}
          onFocus={prepare}
          onClick={(event) => {
            anchor.current = event.currentTarget
            setOpen(open === part ? null : part)
          }}
        >
          <span className="choose-part">{words.t(`choose.${part}`)}</span> <span className="choose-value">{value}</span>
        </button>
      ))}
      {!isReset && (
        <ViewLink className="choose-link" change={RESET} title={words.t('choose.reset_hint')}>
          {words.t('choose.reset')}
        </ViewLink>
      )}
      {!isHome && (
        <ViewLink className="choose-link" change={home}>
          {words.t('choose.start')}
        </ViewLink>
      )}
      {open !== null && (
        <Later load={loadChooser}>{({ Chooser }) => <Chooser key={open} part={open} anchor={anchor.current} onClose={() => setOpen(null)} />}</Later>
      )}
    </fieldset>
  )
}
