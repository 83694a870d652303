/** What the checks found in all reports: counted by severity and rule, filtered, each with its figures and its sentence. */
import { chooseFindings, countRules } from '../../../compare/findings.ts'
import { writeRegion } from '../../../compare/sentences.ts'
import { listRegions, listReporting } from '../../../compare/tabulate.ts'
import { RULES } from '../../../model/lists.ts'
import { useDataPage } from '../../page.ts'
import { FilterChoice } from '../../present/FilterChoice.tsx'
import { Growing } from '../../present/Growing.tsx'
import { Say } from '../../present/Say.tsx'
import { FindingSign } from '../../present/Sign.tsx'
import { ViewLink } from '../../present/ViewLink.tsx'
import { FindingItem } from './FindingItem.tsx'

export function FindingsPart() {
  const { words, view, dataset, findings, resolved } = useDataPage()
  const { severity = '', rule = '', region = '' } = view.f
  const { reports } = dataset.holdings
  const chosen = chooseFindings(findings, reports, { severity, rule, region })
  const filter = (change: Record<string, string>) => ({ f: { region, severity: '', rule: '', ...change } })
  const regions = listRegions(dataset.holdings, listReporting(dataset.holdings, resolved.choice.body))
  return (
    <>
      <p className="lead">{words.t('quality.findings_lead', { n: words.number(findings.length), reports: words.number(reports.length) })}</p>
      <ul className="facets">
        {countRules(findings).map((group) => (
          <li key={group.severity}>
            <ViewLink className="facet" change={filter(severity === group.severity ? {} : { severity: group.severity })} aria-current={severity === group.severity ? 'true' : undefined}>
              <FindingSign severity={group.severity} /> {words.t(`legend.finding_${group.severity}`)} <b>{words.number(group.count)}</b>
            </ViewLink>
            <ul>
              {group.rules.map((entry) => (
                <li key={entry.rule}>
                  <ViewLink className="facet" change={filter(rule === entry.rule ? {} : { rule: entry.rule })} aria-current={rule === entry.rule ? 'true' : undefined}>
                    <Say text={words.of(RULES[entry.rule])} /> <b>{words.number(entry.count)}</b>
                  </ViewLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <div className="part-tools">
        <FilterChoice label={words.t('table.region')} column="region" options={regions.map((entry) => ({ value: entry.code, name: writeRegion(entry, words) }))} />
        <output className="faint">{words.t('part.shown', { shown: words.number(chosen.length), all: words.number(findings.length) })}</output>
        {chosen.length < findings.length && (
          <ViewLink change={{ f: {} }}>{words.t('table.clear')}</ViewLink>
        )}
      </div>
      {chosen.length === 0 && findings.length > 0 && <p>{words.t('quality.no_findings')}</p>}
      <Growing key={`${severity} ${rule} ${region}`} items={chosen} step={20}>
        {(shown) => (
          <ul className="remarks">
            {shown.map((finding) => (
              <FindingItem key={`${finding.report} ${finding.rule} ${finding.ids.join('.')}`} finding={finding} />
            ))}
          </ul>
        )}
      </Growing>
    </>
  )
}
