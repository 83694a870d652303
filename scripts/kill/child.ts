/** Builds one data set after the other in the same folder, until it is killed. `argv`: data folder, output folder, folders of reports. Says each data version on a line of its own. */
import { loadManifest } from '../load.ts'
import { buildFrom, loadSources } from '../data/build.ts'

const [dataDir = '', outDir = '', ...folders] = process.argv.slice(2)
const { loaded } = loadSources(dataDir)
if (loaded === null) throw new Error('data/ is broken')
for (let at = 0; ; at++) {
  const reportsDir = folders[at % folders.length] ?? ''
  const { dataSet } = await buildFrom(loaded, loadManifest(reportsDir), { dataDir, reportsDir, outDir, strict: false, jobs: 1 })
  process.stdout.write(`${dataSet.index.version}\n`)
}
