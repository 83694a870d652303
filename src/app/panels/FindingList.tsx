/** What checking the report found about some of its numbers, with the figures it rests on. */
import { useDataPage } from '../page.ts'
import { Say } from '../present/Say.tsx'
import { FindingSign } from '../present/Sign.tsx'
import type { ReadingFile } from '../../model/dataset.ts'

const ORDER = ['error', 'warning', 'info']

export function FindingList({ reading, ids }: { reading: ReadingFile; ids: readonly string[] }) {
  const { words } = useDataPage()
  const about = reading.findings.filter((finding) => finding.mentions.some((at) => ids.includes(reading.mentions[at]?.id ?? '')))
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
                <Say text={words.of(finding)} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
