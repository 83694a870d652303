/** A figure said in full, with what is to be remarked about it: the content of the popover. */
import { writeGap, writeRegion, writeShown, writeStated, writeYear } from '../../compare/sentences.ts'
import { useDataPage } from '../page.ts'
import { Say } from '../present/Say.tsx'
import { FindingSign, GapSign, OriginSign } from '../present/Sign.tsx'
import { listRemarks } from '../remarks.ts'
import type { Row } from '../../compare/tabulate.ts'
import type { PublicIndicator } from '../../model/dataset.ts'

interface Props {
  row: Row
  indicator: PublicIndicator
  /** Several cards in one, or another indicator than the page's: each says which it is. */
  named?: boolean
}

export function RowHint({ row, indicator, named = false }: Props) {
  const { words, dataset, findings } = useDataPage()
  const telling = { indicator, units: dataset.holdings.catalogue.units, words }
  return (
    <div className="hint-in">
      <p className="hint-head">
        {writeRegion(row.region, words)} <span className="faint">{writeYear(row, words)}</span>
      </p>
      {named && <p className="faint">{words.of(indicator)}</p>}
      {row.gap !== null ? (
        <>
          <p className="hint-value">
            <GapSign reason={row.gap} /> {writeGap(row, words)}
          </p>
          <p>{words.t(`gap_help.${row.gap}`)}</p>
        </>
      ) : (
        <>
          <p className="hint-value">{writeShown(row, telling)}</p>
          {row.derived !== undefined && (
            <p>
              <OriginSign kind="derived" /> {words.t('cell.derived')}
              {row.against?.value != null && ` ${words.of(row.against)} ${words.number(row.against.value)}`}
            </p>
          )}
          {row.derived !== undefined && row.stated !== undefined && (
            <p>
              <OriginSign kind="stated" /> {words.t('spoken.stated', { value: writeStated(row, telling) })}
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
