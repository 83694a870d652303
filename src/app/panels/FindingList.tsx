/** What checking the report found about some of its numbers; the numbers it rests on lead to their places in the text. */
import { useDataPage } from '../page.ts'
import { Say } from '../present/Say.tsx'
import { FindingSign } from '../present/Sign.tsx'
import { ViewLink } from '../present/ViewLink.tsx'
import { scriptOf } from '../present/script.ts'
import { placeOf } from './report/place.ts'
import type { Finding } from '../../model/reading.ts'
import type { ReadingFile } from '../../model/dataset.ts'

const ORDER = ['error', 'warning', 'info']

export function FindingList({ reading, ids }: { reading: ReadingFile; ids: readonly string[] }) {
  const { words, view } = useDataPage()
  const about = reading.findings.filter((finding) => finding.mentions.some((at) => ids.includes(reading.mentions[at]?.id ?? '')))
  const lang = scriptOf(reading)
  const numbersOf = (finding: Finding) => finding.mentions.flatMap((at) => reading.mentions[at] ?? []).filter((mention, at, all) => all.findIndex(({ id }) => id === mention.id) === at)
  about.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
  return (
    <>
      <h2>{words.t('evidence.findings')}</h2>
      {about.length === 0 ? (
        <p className="faint">{words.t('evidence.no_findings')}</p>
      ) : (
        <ul className="findings">
          {about.map((finding) => (
            <li key={finding.rule + finding.mentions.join()}>
              <FindingSign severity={finding.severity} />
              <span>
                <Say text={words.of(finding)} />{' '}
                {numbersOf(finding).map((mention) => (
                  <ViewLink key={mention.id} className="finding-number" lang={lang} change={{ ...placeOf(view, reading.key), m: mention.id, q: '', f: {} }}>
                    {mention.surface}
                  </ViewLink>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
