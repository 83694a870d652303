/** How much of what was meant was read. The phrasing is ours, so this says nothing about real reports; it guards what the sample and the benches rest on. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportKey } from '../../src/model/report.ts'
import { isSameValue, pairMentions } from '../score/pair.ts'
import type { TruthLine } from './corpus.ts'
import type { DataIndex, ReadingFile } from '../../src/model/dataset.ts'
import type { Mention } from '../../src/model/reading.ts'

export interface Recall {
  /** Figures of the reports. */
  told: number
  /** Of these, read with the right indicator, value, unit and period, and with a scope exactly where there is one. */
  right: number
  /** Observations read. */
  read: number
  /** Contradictions and repeats that the reports were given, and how many of them were remarked on. */
  planted: number
  remarked: number
  /** What was not right, at most a thousand of them, each as `indicator: surface`. */
  missed: string[]
}

/** What was read in a report, by its key; null where it is not in the data set. */
export type FindReading = (key: string) => Pick<ReadingFile, 'mentions' | 'findings' | 'text'> | null

/** The readings of a data set on disk, one at a time. */
export function readingsIn(outDir: string, index: DataIndex): FindReading {
  return (key) => {
    const path = index.files.readings[key]
    return path === undefined ? null : (JSON.parse(readFileSync(join(outDir, path), 'utf8')) as ReadingFile)
  }
}

/** `truthLines`: those of `truth.ndjson`, as they come. */
export async function measureRecall(truthLines: Iterable<string> | AsyncIterable<string>, find: FindReading): Promise<Recall> {
  const recall: Recall = { told: 0, right: 0, read: 0, planted: 0, remarked: 0, missed: [] }
  for await (const line of truthLines) {
    if (line === '') continue
    const truth = JSON.parse(line) as TruthLine
    const { mentions, findings, text } = find(reportKey({ ...truth, kind: 'annual' })) ?? { mentions: [], findings: [], text: '' }
    recall.planted += truth.rules.length
    recall.remarked += truth.rules.filter((rule) => findings.some((finding) => finding.rule === rule)).length
    const pairs = pairMentions(truth.mentions, mentions)
    for (const [at, meant] of truth.mentions.entries()) {
      if (meant.kind !== 'observation') continue
      recall.told++
      const read = mentions[pairs.get(at) ?? -1]
      if (read !== undefined && isRight(meant, read)) recall.right++
      else if (recall.missed.length < KEPT) recall.missed.push(`${meant.indicator}: ${text.slice(Math.max(0, meant.start - 30), meant.end + 8)} → ${read?.kind ?? '—'} ${read?.indicator ?? ''} ${read?.scope ?? ''}`)
    }
    recall.read += mentions.filter(({ kind }) => kind === 'observation').length
  }
  return recall
}

const KEPT = 1000

function isRight(meant: TruthLine['mentions'][number], read: Mention): boolean {
  const isIndicator = read.indicator === meant.indicator || (meant.indicator !== null && read.also.includes(meant.indicator))
  const until = read.period !== null && 'until' in read.period ? (read.period.until?.slice(0, 7) ?? null) : null
  return read.kind === 'observation' && isIndicator && until === meant.until && isSameValue(meant.value, read.value) && read.unit === meant.unit && (read.scope === null) === (meant.scope === null)
}
