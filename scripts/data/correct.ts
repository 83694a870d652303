/** Corrections put into the readings of a build, and what a person must know about those that no longer fit. */
import { applyCorrections } from '../../src/compare/correct.ts'
import { CORRECTIONS } from '../load/corrections.ts'
import type { Corrected, Obstacle } from '../../src/compare/correct.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import type { Correction } from '../../src/model/correction.ts'
import type { Bilingual } from '../../src/model/text.ts'
import type { Remark } from './collect.ts'
import type { KeyedReport } from './digest.ts'

/** A remark about a correction, with the line it stands in. */
export interface CorrectionRemark {
  line: number
  remark: Remark
}

/** One report corrected by those corrections that are about it. One that does not fit is told and left out; under `--strict` it is an error. */
export function correctReport(report: KeyedReport, own: readonly Correction[], catalogue: Catalogue): { report: KeyedReport; told: CorrectionRemark[] } {
  if (own.length === 0) return { report, told: [] }
  const { reading, unapplied } = applyCorrections(report.reading, own, (id) => catalogue.indicators.find((indicator) => indicator.id === id)?.unit)
  return { report: { ...report, reading }, told: unapplied.map((one) => ({ line: one.correction.line, remark: describeUnapplied(one) })) }
}

/** Corrections of reports that are not there. */
export function findOrphans(corrections: readonly Correction[], keys: ReadonlySet<string>): CorrectionRemark[] {
  return corrections
    .filter(({ report }) => !keys.has(report))
    .map((correction) => {
      const { line, report } = correction
      return { line, remark: remark(correction, `数据集中没有报告 ${report}`, `the data set has no report ${report}`, '核对 report 一列，或删去此行', 'check column report, or delete the row') }
    })
}

function describeUnapplied({ correction, obstacle, mention }: Corrected['unapplied'][number]): Remark {
  const now: Bilingual = {
    zh: mention?.indicator == null ? '未归入指标' : `${mention.indicator} = ${mention.value}`,
    en: mention?.indicator == null ? 'under no indicator' : `as ${mention.indicator} = ${mention.value}`,
  }
  const [zh, en, cureZh, cureEn] = OBSTACLES[obstacle](now)
  return remark(correction, zh, en, cureZh, cureEn)
}

const OBSTACLES: Record<Obstacle, (now: Bilingual) => readonly [string, string, string, string]> = {
  gone: () => [
    '报告中已没有这个数：它的句子改变了',
    'the report no longer holds this number: its sentence has changed',
    '在报告中找到现在的句子，核对后改写 id，或删去此行',
    'find the sentence in the report, check it and write its present id, or delete the row',
  ],
  read_otherwise: (now) => [`这个数现读作另一结果（${now.zh}）`, `the number is read otherwise now (${now.en})`, '重新核对后改写此行，或删去', 'check it again and rewrite the row, or delete it'],
  read_already: (now) => [`这个数已归入指标（${now.zh}）`, `the number is under an indicator already (${now.en})`, '读得对就删去此行，读错则把 map 改为 wrong', 'delete the row where that is right, write wrong in place of map where it is not'],
  not_read: () => ['这个数未归入任何指标', 'the number is under no indicator', '删去此行，或改为 map 并写 right_indicator', 'delete the row, or write map with a right_indicator'],
  no_value: () => ['这个数没有可用的值', 'the number has no value of its own', '写入 right_value', 'write right_value'],
}

function remark(correction: Correction, zh: string, en: string, cureZh: string, cureEn: string): Remark {
  const words = correction.sentence === '' ? { zh: '', en: '' } : { zh: `（原句：${correction.sentence}）`, en: ` (it was: ${correction.sentence})` }
  return {
    file: CORRECTIONS,
    place: `data/${CORRECTIONS}:${correction.line}`,
    weight: 'strict',
    zh: `[${correction.id}] ${zh}，未应用${words.zh}。请${cureZh}`,
    en: `[${correction.id}] ${en}, so it was not applied${words.en}. Please ${cureEn}`,
  }
}
