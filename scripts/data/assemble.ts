/** What was taken from the files → the data set: what belongs into it is chosen, put together and made the present one. The same for one run and for merged shards. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXTRACTOR } from '../../src/extract/index.ts'
import { findDivision } from '../../src/model/gazetteer.ts'
import { findOrphans } from './correct.ts'
import { buildDataSet } from './files.ts'
import { spellChinese } from './pinyin.ts'
import { listRegions } from './regions.ts'
import { labelRegion, labelSite, partSynthetic } from './synthetic.ts'
import { commitIndex, listNamed, putByContent } from './write.ts'
import type { NotPublished, ReadingFile } from '../../src/model/dataset.ts'
import type { Sources } from './build.ts'
import type { Remark } from './collect.ts'
import type { Digest } from './digest.ts'
import type { DataSet } from './files.ts'
import type { Taken } from './take.ts'
import type { WriteResult } from './write.ts'

export interface AssembleOptions {
  outDir: string
  /** Its digest, from the store where it lies. */
  digestOf: (taken: Taken & { id: string }) => Digest
  sources: Sources
  notPublished: readonly NotPublished[]
  /** What there was to say before. */
  remarks: readonly Remark[]
  /** Files of the data set that were written before. */
  written: number
  onAssemble?: (reports: number) => void
  onReport?: () => void
}

export interface Assembled {
  dataSet: DataSet
  result: WriteResult
  remarks: Remark[]
  reports: number
}

/** `taken` in the order of the files, which decides which of two files for one report is used. */
export function assemble(taken: readonly Taken[], options: AssembleOptions): Assembled {
  const { outDir, sources } = options
  const { catalogue, gazetteer } = sources
  const { own, doubles } = dropDoubles(taken)
  const { reports, synthetic, remarks: mixed } = partSynthetic(own)
  const known = reports.filter((report): report is Taken & { id: string } => report.id !== null)
  const unknown = reports.filter((report) => report.id === null)
  const unapplied = synthetic ? [] : [...known.flatMap((report) => report.unapplied), ...findOrphans(sources.corrections, new Set(known.map(({ key }) => key)))]
  const remarks = [
    ...options.remarks,
    ...taken.flatMap((one) => [...one.remarks, ...(doubles.get(one.file) ?? [])]),
    ...mixed,
    ...unknown.map(({ file, region, year }) => describeUnknownRegion(file, region, year)),
    ...unapplied.sort((a, b) => a.line - b.line).map((one) => one.remark),
  ]
  const regions = listRegions(gazetteer, [...known, ...options.notPublished])
  let { written } = options
  options.onAssemble?.(known.length * 2)
  const dataSet = buildDataSet(
    {
      catalogue,
      regions: synthetic ? regions.map(labelRegion) : regions,
      reports: known.map((one) => ({ key: one.key, region: one.region, body: one.body, read: () => options.digestOf(one) })),
      context: synthetic ? [] : sources.context,
      notPublished: options.notPublished.filter((entry) => findDivision(gazetteer.index, entry.region, entry.year) !== undefined),
      site: synthetic ? labelSite(sources.site) : sources.site,
      // A report in somebody's hand is a real one: it is not set beside made-up ones.
      ...(!synthetic && { gazetteer }),
      extractor: EXTRACTOR,
      synthetic,
      bodies: gazetteer.bodies,
      pinyinOf: spellChinese,
      textOf: ({ reading }) => (JSON.parse(readFileSync(join(outDir, reading), 'utf8')) as ReadingFile).text,
      ...(options.onReport && { onReport: options.onReport }),
    },
    (stem, content) => {
      const { name, isNew } = putByContent(outDir, stem, content)
      if (isNew) written++
      return name
    },
  )
  const removed = commitIndex(outDir, dataSet.index)
  const kept = Math.max(0, new Set(listNamed(dataSet.index)).size - written)
  return { dataSet, result: { written, kept, removed }, remarks, reports: known.length }
}

/** Of several files for one report the first is used. */
function dropDoubles(taken: readonly Taken[]): { own: Taken[]; doubles: Map<string, Remark[]> } {
  const owners = new Map<string, string>()
  const doubles = new Map<string, Remark[]>()
  const own = taken.filter(({ key, file }) => {
    const owner = owners.get(key)
    if (key === '' || owner === undefined) {
      owners.set(key, file)
      return key !== ''
    }
    doubles.set(file, [
      {
        file,
        weight: 'error',
        zh: `与 ${owner} 同为 ${key}。请在 index.csv 中改正其一的地区、部门、年度或种类，或删去其一`,
        en: `it is ${key}, as is ${owner}. Correct region, body, year or kind of one of them in index.csv, or remove one`,
      },
    ])
    return false
  })
  return { own, doubles }
}

function describeUnknownRegion(file: string, region: string, year: number): Remark {
  return {
    file,
    weight: 'error',
    zh: `${year} 年没有代码为 ${region} 的区划。请核对 index.csv，或在 data/regions/amendments.csv 中补上`,
    en: `no division had the code ${region} in ${year}. Check index.csv, or add it to data/regions/amendments.csv`,
  }
}
