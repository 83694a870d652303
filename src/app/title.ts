/** What the browser's window is called: the indicator or the page, then the house. */
import { findPage } from './pages.tsx'
import type { Dataset } from './data.ts'
import type { Resolved } from './resolve.ts'
import type { View } from './view.ts'
import type { Words } from '../compare/words.ts'

export function writeTitle(view: View, { indicator }: Resolved, { index }: Dataset, words: Words): string {
  const { id } = findPage(view.v)
  const name = id !== 'compare' ? words.t(`page.${id}`) : indicator === null ? '' : words.of(indicator)
  return [index.synthetic && words.t('sample.label'), name, words.t('site.name'), words.t('site.subtitle')].filter(Boolean).join(' · ')
}
