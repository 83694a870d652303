/** A figure said in full, with what is to be remarked about it: the content of the popover. */
import { derivedFigure, writeFigure } from '../../compare/figure.ts'
import { writeRegion, writeShown, writeYear } from '../../compare/sentences.ts'
import { GAPS } from '../../model/lists.ts'
import { useDataPage } from '../page.ts'
import { Say } from '../present/Say.tsx'
import { FindingSign, GapSign, OriginSign } from '../present/Sign.tsx'
import { listRemarks } from '../remarks.ts'
import type { Row } from '../../compare/tabulate.ts'
import type { PublicIndicator } from '../../model/dataset.ts'

export function RowHint({ row, indicator }: { row: Row; indicator: PublicIndicator }) {
  const { words, dataset, findings } = useDataPage()
  const telling = { indicator, units: dataset.holdings.catalogue.units, words }
  return (
    <div className="hint-in">
      <p className="hint-head">
        {writeRegion(row.region, words)} <span className="faint">{writeYear(row, words)}</span>
      </p>
      {row.gap !== null ? (
        <>
          <p className="hint-value">
            <GapSign reason={row.gap} /> {words.of(GAPS[row.gap])}
          </p>
          <p>{words.t(`gap_help.${row.gap}`)}</p>
        </>
      ) : (
        <>
          {row.stated !== undefined && <p className="hint-value">{writeShown(row, telling)}</p>}
          {row.derived !== undefined && (
            <p>
              <OriginSign kind="derived" /> {words.t('cell.derived')} {writeFigure(derivedFigure(row.derived, indicator), words)}
            </p>
          )}
          {row.partYear && (
            <p>
              <OriginSign kind="part_year" /> {words.t('cell.part_year')}
            </p>
          )}
        </>
      )}
      {listRemarks(row, findings).map((remark) => (
        <p key={remark.text.en} className="hint-remark">
          {remark.severity !== null && <FindingSign severity={remark.severity} />} <Say text={words.of(remark.text)} />
        </p>
      ))}
    </div>
  )
}
