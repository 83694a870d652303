/** A made-up corpus on disk: reports, their manifest, the truth about them. Written as it is told, so that a nation needs no more memory than a county. */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { findDivision, pathOf } from '../../src/model/gazetteer.ts'
import { drawFor } from './chance.ts'
import { tellReport } from './report.ts'
import type { Truth } from './tell.ts'
import type { DivisionIndex } from '../../src/model/gazetteer.ts'
import type { RuleId } from '../../src/model/lists.ts'

export interface Plan {
  seed: number
  /** Codes of regions. */
  regions: readonly string[]
  years: readonly number[]
  /** Codes whose department of justice reports too. */
  justice?: readonly string[]
  /** Share of reports that are not there, 0…1. */
  missing: number
}

/** A line of `truth.ndjson`; `mentions` as in a gold file. */
export interface TruthLine {
  file: string
  region: string
  body: string
  year: number
  mentions: Truth[]
  rules: RuleId[]
}

export interface CorpusContext {
  index: DivisionIndex
  unitOf: (indicator: string) => string
  onReport?: () => void
}

const HEAD = 'file,region,body,year,kind,status,by,evidence,published,retrieved,source_url,sha256'
const GOVERNMENT = { id: 'government', zh: '人民政府' }
const JUSTICE = { id: 'justice', zh: '司法局' }

/** Returns how many reports were written. The folder should be new: nothing in it is removed. */
export function writeCorpus(dir: string, plan: Plan, { index, unitOf, onReport }: CorpusContext): number {
  mkdirSync(dir, { recursive: true })
  const manifest = openSync(join(dir, 'index.csv'), 'w')
  const truth = openSync(join(dir, 'truth.ndjson'), 'w')
  const folders = new Set<string>()
  let written = 0
  try {
    writeSync(manifest, `\ufeff${HEAD}\n`)
    for (const { region, body, year } of listReports(plan)) {
      const division = findDivision(index, region, year)
      if (division === undefined) continue
      const above = pathOf(index, division, year).slice(0, -1).map((one) => one.name)
      const { text, mentions, rules } = tellReport(plan.seed, { division, above, year, body }, unitOf)
      const folder = region.slice(0, 4)
      const file = `${folder}/合成-${region}-${body.id}-${year}.txt`
      if (!folders.has(folder)) mkdirSync(join(dir, folder), { recursive: true })
      folders.add(folder)
      writeFileSync(join(dir, file), text)
      writeSync(manifest, `${file},${region},${body.id},${year},annual,confirmed,synth,合成样例 seed=${plan.seed},,,,\n`)
      writeSync(truth, `${JSON.stringify({ file, region, body: body.id, year, mentions, rules } satisfies TruthLine)}\n`)
      written++
      onReport?.()
    }
  } finally {
    closeSync(manifest)
    closeSync(truth)
  }
  return written
}

/** How many reports a plan is for, at most. */
export function countReports(plan: Plan): number {
  return (plan.regions.length + (plan.justice?.length ?? 0)) * plan.years.length
}

function* listReports(plan: Plan): Generator<{ region: string; body: typeof GOVERNMENT; year: number }> {
  for (const region of plan.regions) {
    for (const body of plan.justice?.includes(region) === true ? [GOVERNMENT, JUSTICE] : [GOVERNMENT]) {
      for (const year of plan.years) if (!drawFor(plan.seed, 'missing', region, body.id, year).chance(plan.missing)) yield { region, body, year }
    }
  }
}
