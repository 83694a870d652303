/** What was read in one number, under a heading. */
import { useDataPage } from '../page.ts'
import { Facts } from '../present/Facts.tsx'
import { useMentionFacts } from './mention_facts.tsx'
import type { ReadingFile } from '../../model/dataset.ts'
import type { Mention } from '../../model/reading.ts'

export function MentionFacts({ mention, reading }: { mention: Mention; reading: ReadingFile }) {
  const { words } = useDataPage()
  return (
    <>
      <h2>{words.t('evidence.about')}</h2>
      <Facts rows={useMentionFacts(mention, reading)} />
    </>
  )
}
