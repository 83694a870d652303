/** Below the table: what the report does not say, what was found about it, where all this comes from. */
import { useDataPage } from '../../page.ts'
import { FindingSign, GapSign, OriginSign } from '../../present/Sign.tsx'
import { Say } from '../../present/Say.tsx'
import type { SheetNotes as Notes } from './notes.ts'
import type { PlaceSheet } from '../../../compare/place_sheet.ts'

export function SheetNotes({ sheet, notes: { gaps, findings, source } }: { sheet: PlaceSheet; notes: Notes }) {
  const { words } = useDataPage()
  const rows = sheet.groups.flatMap(({ lines }) => lines.map(({ row }) => row))
  const marks = (['derived', 'part_year'] as const).filter((kind) => rows.some((row) => (kind === 'derived' ? row.derived !== undefined : row.partYear)))
  return (
    <div className="sheet-notes">
      <section>
        <h2>{words.t('sheet.gaps')}</h2>
        {gaps.length === 0 && <p className="faint">{words.t('sheet.no_gaps')}</p>}
        <ul>
          {gaps.map(({ reason, text }) => (
            <li key={text}>
              {reason !== null && <GapSign reason={reason} />} {text}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.t('sheet.findings')}</h2>
        {findings.length === 0 && <p className="faint">{words.t('sheet.no_findings')}</p>}
        <ul>
          {findings.map(({ severity, text }) => (
            <li key={text}>
              {severity !== null && <FindingSign severity={severity} />} <Say text={text} />
            </li>
          ))}
        </ul>
      </section>
      <section className="sheet-source">
        {source.map((text, at) => (
          <p key={text}>
            {at === 0 &&
              marks.map((kind) => (
                <span key={kind}>
                  <OriginSign kind={kind} /> {words.t(`legend.${kind}`)}
                  {words.t('list.semicolon')}
                </span>
              ))}
            {text}
          </p>
        ))}
      </section>
    </div>
  )
}
