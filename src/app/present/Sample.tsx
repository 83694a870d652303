/** The way to the made-up sample and back. Both are true links: the page starts anew with the other data, so the two never meet. */
import { usePage } from '../page.ts'

/** Stands above everything while the sample is shown. */
export function SampleBanner() {
  const { words, store } = usePage()
  const back = store.elsewhere('')
  return (
    <p className="synthetic">
      {words.t('site.synthetic')} {back !== null && <a href={back}>{words.t('sample.leave')}</a>}
    </p>
  )
}

/** Offered where a chart needs more regions or years than there are: how it looks with enough of them. */
export function SampleLink() {
  const { words, store, view } = usePage()
  const there = store.elsewhere('sample')
  if (view.data === 'sample') return null
  return there === null ? <>{words.t('sample.not_carried')}</> : <a href={there}>{words.t('sample.see')}</a>
}
