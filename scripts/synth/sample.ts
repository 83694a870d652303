/** The sample that the page shows under `?data=sample`: 31 regions × 5 years, three peer groups, made-up throughout. */
import { createReadStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DATA, ROOT } from '../command/paths.ts'
import { buildData } from '../data/build.ts'
import { loadCatalogue, loadGazetteer } from '../load.ts'
import { splitLines } from '../read/split.ts'
import { measureRecall, readingsIn } from './recall.ts'
import { writeCorpus } from './corpus.ts'
import type { Built } from '../data/build.ts'
import type { Recall } from './recall.ts'
import type { Plan } from './corpus.ts'

/** Ten districts and counties of Guangdong, ten of Gansu, ten towns of Guangdong, one prefecture without peers; none of them has a real report here. */
export const SAMPLE: Plan = {
  seed: 1,
  regions: [
    '440106', '440222', '440281', '440305', '440402', '440605', '440783', '440882', '441322', '441481', '440500',
    '620102', '620123', '620321', '620421', '620502', '620602', '620725', '620821', '620982', '621122',
    '441900101', '441900102', '441900103', '441900110', '441900111', '441900121', '441900122', '442000105', '442000106', '442000118',
  ],
  years: [2020, 2021, 2022, 2023, 2024],
  justice: ['440106', '440305', '620102'],
  missing: 0.1,
}

/** Tells the reports, reads them as any others, and writes the data set to `outDir`. The reports themselves are gone afterwards. */
export async function makeSample(outDir: string): Promise<{ built: Built; recall: Recall | null }> {
  const cache = join(ROOT, '.cache')
  mkdirSync(cache, { recursive: true })
  const reportsDir = mkdtempSync(join(cache, 'sample-'))
  try {
    const { catalogue } = loadCatalogue(DATA)
    const { gazetteer } = loadGazetteer(DATA)
    // What is wrong with them is told by the build, which reads them again.
    if (catalogue !== null && gazetteer !== null) {
      const units = new Map(catalogue.indicators.map(({ id, unit }) => [id, unit]))
      writeCorpus(reportsDir, SAMPLE, { index: gazetteer.index, unitOf: (id) => units.get(id) ?? '' })
    }
    const built = await buildData({ dataDir: DATA, reportsDir, outDir, strict: false })
    return { built, recall: built.ok ? await measureRecall(splitLines(createReadStream(join(reportsDir, 'truth.ndjson'))), readingsIn(outDir, built.dataSet.index)) : null }
  } finally {
    rmSync(reportsDir, { recursive: true, force: true })
  }
}
