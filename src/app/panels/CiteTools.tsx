/** What can be done with one value: cite it, or say that it is wrong. */
import { citeNumber } from '../../compare/cite.ts'
import { writeDispute } from '../../compare/dispute.ts'
import { useDataPage } from '../page.ts'
import { AddSlide } from '../present/AddSlide.tsx'
import { CopyButton } from '../present/CopyButton.tsx'
import type { Cited } from '../../compare/cite.ts'

export function CiteTools({ cited }: { cited: Cited }) {
  const { words, dataset } = useDataPage()
  const dispute = writeDispute(cited, dataset.index.site, words)
  return (
    <p className="cite-tools">
      <AddSlide className="button" />
      <CopyButton write={() => citeNumber(cited, words)} label={words.t('cite.copy')} done={words.t('cite.copied')} />
      {dispute.links.map(({ kind, href }) => (
        <a key={kind} className="button" href={href} rel="noreferrer">
          {words.t(`dispute.${kind}`)}
        </a>
      ))}
      {dispute.links.length === 0 && <CopyButton write={() => dispute.text} label={words.t('dispute.copy')} done={words.t('dispute.copied')} />}
    </p>
  )
}
