/** What is remarked about one number that no finding says in full. */
import { severityOf } from '../../compare/sign.ts'
import { FLAGS } from '../../model/lists.ts'
import { useDataPage } from '../page.ts'
import { Say } from '../present/Say.tsx'
import { FindingSign } from '../present/Sign.tsx'
import type { ReadingFile } from '../../model/dataset.ts'
import type { Mention } from '../../model/reading.ts'

export function FlagList({ mention, reading }: { mention: Mention; reading: ReadingFile }) {
  const { words } = useDataPage()
  const said = new Set<string>(reading.findings.filter((finding) => finding.mentions.some((at) => reading.mentions[at]?.id === mention.id)).map((finding) => finding.rule))
  const flags = mention.flags.filter((flag) => !said.has(flag))
  if (flags.length === 0) return null
  return (
    <ul className="flags">
      {flags.map((flag) => {
        const severity = severityOf(flag)
        return (
          <li key={flag}>
            {severity !== null && <FindingSign severity={severity} />} <Say text={words.of(FLAGS[flag])} />
          </li>
        )
      })}
    </ul>
  )
}
