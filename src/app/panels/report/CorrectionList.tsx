/** The correction rows made so far: looked at again, taken back, copied as lines or saved as the file that `data/corrections.csv` is. */
import { writeCorrectionLines, writeCorrections } from '../../../compare/corrections_csv.ts'
import { saveText } from '../../copy.ts'
import { removeCorrection, useCorrections } from '../../corrections.ts'
import { nameFile } from '../../file_name.ts'
import { useDataPage } from '../../page.ts'
import { CopyButton } from '../../present/CopyButton.tsx'
import { ViewLink } from '../../present/ViewLink.tsx'
import { nameReport } from '../../report_name.ts'
import type { CorrectionRow } from '../../../model/correction.ts'

export function CorrectionList() {
  const { words, dataset } = useDataPage()
  const { reports, catalogue } = dataset.holdings
  const rows = useCorrections()
  const nameOwner = ({ report }: CorrectionRow) => {
    const entry = reports.find(({ key }) => key === report)
    return entry === undefined ? report : nameReport(entry, { words, dataset })
  }
  const nameIndicator = ({ indicator, right_indicator: right }: CorrectionRow) => {
    const entry = catalogue.indicators.find(({ id }) => id === (right || indicator))
    return entry === undefined ? right || indicator : words.of(entry)
  }
  return (
    <section className="corrections" aria-label={words.t('correct.list')}>
      <h2>{words.plural('correct.rows', rows.length)}</h2>
      <ul>
        {rows.map((row) => (
          <li key={`${row.report} ${row.id} ${row.indicator}`}>
            <ViewLink change={{ v: 'report', t: row.report, m: row.id, q: '', f: {} }}>{nameOwner(row)}</ViewLink>
            <span>
              {words.t(`correct.action.${row.action}`)}
              {words.t('list.colon')}
              {nameIndicator(row)} {row.right_value}
            </span>
            <button type="button" className="button" onClick={() => removeCorrection(row)}>
              {words.t('correct.remove')}
            </button>
          </li>
        ))}
      </ul>
      <p className="cite-tools">
        <CopyButton write={() => writeCorrectionLines(rows)} label={words.t('correct.copy')} done={words.t('correct.copied')} />
        <button type="button" className="button" onClick={() => saveText(nameFile(['corrections'], 'csv', dataset.index, words), writeCorrections(rows), 'text/csv')}>
          {words.t('correct.save')}
        </button>
      </p>
      <p className="faint">{words.t('correct.list_help')}</p>
    </section>
  )
}
