/** What was read in a number, in short: the content of the popover. */
import { useDataPage } from '../../page.ts'
import { Facts } from '../../present/Facts.tsx'
import { Say } from '../../present/Say.tsx'
import { FlagList } from '../FlagList.tsx'
import { useMentionFacts } from '../mention_facts.tsx'
import { WhySentence } from './Why.tsx'
import type { ReadingFile } from '../../../model/dataset.ts'
import type { Mention } from '../../../model/reading.ts'

export function NumberHint({ mention, reading }: { mention: Mention; reading: ReadingFile }) {
  const { words, dataset } = useDataPage()
  const facts = useMentionFacts(mention, reading)
  const indicator = dataset.holdings.catalogue.indicators.find((entry) => entry.id === mention.indicator)
  const findings = reading.findings.filter((finding) => finding.mentions.some((at) => reading.mentions[at]?.id === mention.id))
  const hasValue = mention.kind === 'observation' || mention.kind === 'target' || mention.kind === 'unmapped'
  return (
    <div className="hint-in number-hint">
      <p className="hint-head">
        {indicator === undefined ? words.t(`reader.kind.${mention.kind}`) : words.of(indicator)} {indicator !== undefined && <span className="faint">{words.t(`reader.kind.${mention.kind}`)}</span>}
      </p>
      {hasValue && <Facts rows={facts} />}
      {findings.map((finding) => (
        <p key={finding.rule + finding.mentions.join()} className="hint-remark">
          <Say text={words.of(finding)} />
        </p>
      ))}
      <FlagList mention={mention} reading={reading} />
      <WhySentence mention={mention} reading={reading} />
    </div>
  )
}
