/** What new reports change: the data set built anew, and compared with the one before. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildData } from '../data/build.ts'
import { listObservations, openDataSet } from '../data/open.ts'
import { describeBuild } from '../data/report.ts'
import { compareObservations } from '../diff/compare.ts'
import { printChanges } from '../diff/print.ts'
import type { Observation } from '../../src/model/observation.ts'

interface EffectOptions {
  dataDir: string
  reportsDir: string
  outDir: string
  say: (text: string) => void
}

/** Builds the data set and tells what `npm run diff` would tell of it against the one before. */
export async function showEffect(added: readonly string[], { dataDir, reportsDir, outDir, say }: EffectOptions): Promise<0 | 1> {
  const before = open(outDir)
  const built = await buildData({ dataDir, reportsDir, outDir, strict: false })
  for (const line of describeBuild(built, { outDir, quiet: true, strict: false })) say(line)
  if (!built.ok) return 1
  const now = open(outDir)
  if (now === null) return 1
  say(printChanges({ from: before?.version ?? null, to: now.version, changes: compareObservations(before?.rows ?? [], now.rows) }, SHOWN))
  return built.remarks.some((remark) => remark.weight === 'error' && added.includes(remark.file)) ? 1 : 0
}

/** Changes listed of each kind, as `npm run diff` does. */
const SHOWN = 20

function open(outDir: string): { version: string; rows: Observation[] } | null {
  try {
    const dataSet = openDataSet((path) => readFileSync(join(outDir, path), 'utf8'))
    return { version: dataSet.index.version, rows: listObservations(dataSet, false) }
  } catch {
    return null
  }
}
