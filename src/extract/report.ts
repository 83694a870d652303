/** Who reports, for which year: what a person has said wins, then what the text shows. */
import { findDivision, pathOf } from '../model/gazetteer.ts'
import type { Gazetteer } from '../model/gazetteer.ts'
import type { ReportKind } from '../model/lists.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { verbatimEnd, verbatimStart } from './fold.ts'
import type { Folded } from './fold.ts'
import { identifyReporter } from './region.ts'

export interface Described {
  described: Reading['report']
  region: Reading['report']['region']
  body: string
  year: number | null
  kind: ReportKind
  /** Names by which the text may call the reporting place itself. */
  names: string[]
}

export function describeReport(report: Report, folded: Folded, gazetteer: Gazetteer | null): Described {
  const { known } = report
  const found = gazetteer === null ? null : identifyReporter({
    folded: folded.text,
    ...(report.fileName === undefined ? {} : { fileName: report.fileName }),
    ...(report.sourceUrl === undefined ? {} : { sourceUrl: report.sourceUrl }),
  }, gazetteer)
  const code = known?.region ?? found?.region ?? null
  const year = known?.year ?? found?.year ?? null
  const division = code === null || gazetteer === null ? undefined : findDivision(gazetteer.index, code, year)
  const path = division === undefined ? [] : pathOf(gazetteer!.index, division, year).map((step) => ({ code: step.code, name: step.name }))
  const region: Reading['report']['region'] = {
    code, name: division?.name ?? '', level: division?.level ?? null, path,
    status: known?.region !== undefined ? 'confirmed' : found?.status ?? 'unknown',
    candidates: (found?.candidates ?? []).map(({ code: of, score }) => ({ code: of, score })),
    evidence: (found?.evidence ?? []).map(({ zh, en, start, end }) => ({ zh, en, start: verbatimStart(folded, start), end: verbatimEnd(folded, end) })),
  }
  const body = known?.body ?? found?.body ?? 'government'
  const kind = known?.kind ?? found?.kind ?? 'annual'
  const title = found?.title ?? null
  const script = folded.traditional > 20 || folded.traditional * 20 > folded.text.length ? (folded.damage > 3 ? 'traditional+corrupted' : 'traditional') : folded.damage > 3 ? 'simplified+corrupted' : 'simplified'
  return {
    described: {
      title: title === null ? null : report.text.slice(verbatimStart(folded, title.start), verbatimEnd(folded, title.end)),
      region, body, year, kind, published: known?.published ?? null, script,
    },
    region, body, year, kind,
    names: path.length > 0 ? [path.at(-1)!.name] : [],
  }
}
