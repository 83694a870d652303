/** Made-up reports keep apart from real ones: a data set holds only them, or none of them, and one of them says so in every name. */
import { SYNTHETIC_MARK } from '../../src/model/report.ts'
import type { RegionEntry } from '../../src/model/dataset.ts'
import type { Site } from '../../src/model/site.ts'
import type { Remark } from './collect.ts'

export function isSynthetic(text: string): boolean {
  return text.trimStart().startsWith(SYNTHETIC_MARK)
}

/** Where real reports are there too, the made-up ones are told and left out. */
export function partSynthetic<Report extends { file: string; synthetic: boolean }>(reports: readonly Report[]): { reports: readonly Report[]; synthetic: boolean; remarks: Remark[] } {
  const made = reports.filter(({ synthetic }) => synthetic)
  if (made.length === reports.length) return { reports, synthetic: made.length > 0, remarks: [] }
  return { reports: reports.filter(({ synthetic }) => !synthetic), synthetic: false, remarks: made.map(({ file }) => describeMixed(file)) }
}

/** The label stands in the name, so that it is in every chart, table, sentence and exported row. */
export function labelRegion(region: RegionEntry): RegionEntry {
  return { ...region, zh: `${region.zh}（合成）`, en: `${region.en} (synthetic)` }
}

export function labelSite(site: Site): Site {
  return { ...site, title: { zh: '合成样例', en: 'Synthetic sample' }, region: '', contact: '' }
}

function describeMixed(file: string): Remark {
  return {
    file,
    weight: 'error',
    zh: '这是合成报告，不得与真实报告放在一起，已略去。请移到单独的文件夹',
    en: 'it is a synthetic report, which may not stand among real ones; it was left out. Move it to a folder of its own',
  }
}
