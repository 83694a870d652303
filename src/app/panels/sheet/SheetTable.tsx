/** The indicators of the sheet, domain by domain: figure, year before, place and range of the peers. */
import { OriginSign, FindingSign } from '../../present/Sign.tsx'
import { signOf } from '../../../compare/sign.ts'
import { writeShown, writeStated, writeYear } from '../../../compare/sentences.ts'
import { useDataPage } from '../../page.ts'
import { ViewLink } from '../../present/ViewLink.tsx'
import { sourceOf } from '../open.ts'
import { SheetRange } from './SheetRange.tsx'
import type { PlaceSheet, SheetLine } from '../../../compare/place_sheet.ts'

export function SheetTable({ sheet }: { sheet: PlaceSheet }) {
  const { words } = useDataPage()
  const lines = sheet.groups.flatMap((group) => group.lines)
  const hasBefore = lines.some(({ before }) => before !== null)
  const hasPeers = lines.some(({ among }) => among !== null)
  return (
    <div className={`sheet-groups${isWide(sheet) ? ' wide' : ''}`}>
      {sheet.groups.map(({ domain, lines: some }) => (
        <table key={domain.id} className="sheet-table">
          <caption>{words.of(domain)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.t('deck.indicator')}</th>
              <th scope="col" className="figure">{words.t('sheet.figure')}</th>
              {hasBefore && <th scope="col" className="figure faint">{words.t('sheet.before')}</th>}
              {hasPeers && <th scope="col">{words.t('sheet.peers')}</th>}
            </tr>
          </thead>
          <tbody>
            {some.map((line) => (
              <Line key={line.indicator.id} line={line} hasBefore={hasBefore} hasPeers={hasPeers} />
            ))}
          </tbody>
        </table>
      ))}
    </div>
  )
}

/** Whether a line has more than its figure. */
export function isWide({ groups }: PlaceSheet): boolean {
  return groups.some(({ lines }) => lines.some(({ before, among }) => before !== null || among !== null))
}

function Line({ line: { indicator, row, before, among }, hasBefore, hasPeers }: { line: SheetLine; hasBefore: boolean; hasPeers: boolean }) {
  const { words, dataset } = useDataPage()
  const telling = { indicator, units: dataset.holdings.catalogue.units, words }
  const severity = signOf(row)
  const plain = (value: number) => words.number(Number(value.toFixed(2)))
  const m = sourceOf(row)
  return (
    <tr>
      <th scope="row">{words.of(indicator)}</th>
      <td className="figure">
        {severity !== null && <FindingSign severity={severity} />} {row.partYear && <OriginSign kind="part_year" />} {row.derived !== undefined && <OriginSign kind="derived" />}{' '}
        <ViewLink change={{ v: 'report', t: row.report?.key ?? '', m, f: {}, q: '' }} title={row.partYear ? writeYear(row, words) : undefined}>
          {writeShown(row, telling)}
        </ViewLink>
        {row.derived !== undefined && row.stated !== undefined && <span className="faint"> {words.t('chart.beside', { value: writeStated(row, telling) })}</span>}
      </td>
      {hasBefore && <td className="figure faint">{before === null ? '' : `${writeShown(before.row, telling)} (${before.year})`}</td>}
      {hasPeers && (
        <td className="peers">
          {among === null || row.shown === undefined ? (
            <span className="faint">{words.t('sheet.few_peers')}</span>
          ) : (
            <>
              <SheetRange spread={among.spread} value={row.shown} />
              <span>{words.t('chart.place', { place: among.place, count: among.count })}</span> <span className="faint nowrap">{words.t('sheet.span', { least: plain(among.spread.least), median: plain(among.spread.median), most: plain(among.spread.most) })}</span>
            </>
          )}
        </td>
      )}
    </tr>
  )
}
