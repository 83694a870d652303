/** `data/` and a folder of reports → data set on disk. What `npm run data` does; `npm start` and `npm run build` call it too. */
import { compileCatalogue, EXTRACTOR } from '../../src/extract/index.ts'
import { findDivision } from '../../src/model/gazetteer.ts'
import { loadCatalogue, loadContext, loadCorrections, loadGazetteer, loadManifest, loadSite, sortProblems } from '../load.ts'
import { collectReports, listReportFiles } from './collect.ts'
import { correctReports } from './correct.ts'
import { buildDataSet } from './files.ts'
import { spellChinese } from './pinyin.ts'
import { listRegions } from './regions.ts'
import { labelRegion, labelSite, partSynthetic } from './synthetic.ts'
import { writeDataSet } from './write.ts'
import type { Remark } from './collect.ts'
import type { DataSet } from './files.ts'
import type { Problem } from '../load.ts'
import type { WriteResult } from './write.ts'

export interface BuildOptions {
  dataDir: string
  reportsDir: string
  outDir: string
  strict: boolean
  /** Called with the number of reports before the first one, then after each. */
  onStart?: (reports: number) => void
  onFile?: () => void
}

export type Built =
  | { ok: false; problems: Problem[] }
  | { ok: true; dataSet: DataSet; result: WriteResult; remarks: Remark[]; reports: number }

/** Nothing is written while the catalogue, the manifest or `site.yaml` is broken; single bad reports are told and left out. */
export async function buildData(options: BuildOptions): Promise<Built> {
  const { catalogue, problems, conflicts } = loadCatalogue(options.dataDir)
  const { gazetteer, problems: regionProblems } = loadGazetteer(options.dataDir)
  const manifest = loadManifest(options.reportsDir)
  const { site, problems: siteProblems } = loadSite(options.dataDir)
  const { corrections, problems: correctionProblems } = catalogue === null ? { corrections: [], problems: [] } : loadCorrections(options.dataDir, catalogue)
  const { context, problems: contextProblems } = loadContext(options.dataDir)
  const broken = [...problems, ...contextProblems, ...regionProblems, ...manifest.problems, ...siteProblems, ...correctionProblems, ...conflicts]
  if (catalogue === null || gazetteer === null || site === null || broken.length > 0) return { ok: false, problems: sortProblems(broken) }

  const files = listReportFiles(options.reportsDir)
  options.onStart?.(files.length)
  const lexicon = compileCatalogue(catalogue)
  const collected = await collectReports(files, { ...options, lexicon, gazetteer, manifest })
  const isKnown = (region: string, year: number): boolean => findDivision(gazetteer.index, region, year) !== undefined
  const { reports, synthetic, remarks: mixed } = partSynthetic(collected.reports)
  const known = reports.filter(({ entry }) => isKnown(entry.region, entry.year))
  const unknown = reports.filter(({ entry }) => !isKnown(entry.region, entry.year))
  // Corrections are about real reports.
  const corrected = correctReports(known, synthetic ? [] : corrections, catalogue)
  const remarks = [...collected.remarks, ...mixed, ...unknown.map(({ entry }) => describeUnknownRegion(entry.file, entry.region, entry.year)), ...corrected.remarks]
  const regions = listRegions(gazetteer, [...known.map(({ entry }) => entry), ...manifest.notPublished])

  const dataSet = buildDataSet({
    catalogue,
    regions: synthetic ? regions.map(labelRegion) : regions,
    reports: corrected.reports,
    context: synthetic ? [] : context,
    notPublished: manifest.notPublished.filter((entry) => isKnown(entry.region, entry.year)),
    site: synthetic ? labelSite(site) : site,
    // A report in somebody's hand is a real one: it is not set beside made-up ones.
    ...(!synthetic && { gazetteer }),
    extractor: EXTRACTOR,
    synthetic,
    bodies: gazetteer.bodies,
    pinyinOf: spellChinese,
  })
  const result = writeDataSet(options.outDir, dataSet.index, dataSet.files)
  return { ok: true, dataSet, result, remarks, reports: known.length }
}

function describeUnknownRegion(file: string, region: string, year: number): Remark {
  return {
    file,
    weight: 'error',
    zh: `${year} 年没有代码为 ${region} 的区划。请核对 index.csv，或在 data/regions/amendments.csv 中补上`,
    en: `no division had the code ${region} in ${year}. Check index.csv, or add it to data/regions/amendments.csv`,
  }
}
