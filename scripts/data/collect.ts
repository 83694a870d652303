/** From a folder of published reports to readings with a key: the manifest decides, the text proposes, nothing is guessed. */
import { ingest } from '../../src/ingest.ts'
import { listExplanations } from '../../src/extract/explanations.ts'
import { findDivision, pathOf } from '../../src/model/gazetteer.ts'
import { readReport } from '../../src/extract/index.ts'
import { reportKey } from '../../src/model/report.ts'
import { BUILD_READERS, surround } from '../read/formats.ts'
import { sha256 } from './hash.ts'
import { describeKnown } from './known.ts'
import type { Manifest } from '../load/manifest.ts'
import type { KeyedReport } from './digest.ts'
import type { IngestOptions, Ingested } from '../../src/ingest.ts'
import type { Resolution } from '../../src/model/dataset.ts'
import type { Gazetteer } from '../../src/model/gazetteer.ts'
import type { Limits } from '../../src/read/limits.ts'
import type { ManifestRow } from '../../src/model/manifest.ts'
import type { Report } from '../../src/model/report.ts'
import type { Bilingual } from '../../src/model/text.ts'

/** What a person should know about one file. `error`: it is not in the data set; `strict`: wrong only under `--strict`; `notice`: for information. */
export interface Remark extends Bilingual {
  /** Path below the folder of reports. */
  file: string
  /** Where to look, if not in a report. */
  place?: string
  weight: 'error' | 'strict' | 'notice'
}

export interface CollectOptions extends Pick<IngestOptions, 'lexicon' | 'gazetteer'> {
  reportsDir: string
  /** Compare what the text says about its region with what the manifest says. */
  strict: boolean
  limits?: Limits
}

/** Whether a file belongs to a shard, by its path alone: a machine need not have the files of the others. */
export function isInShard(file: string, { number, of }: Shard): boolean {
  return parseInt(sha256(file).slice(0, 8), 16) % of === number - 1
}

/** One of so many equal parts of the reports. */
export interface Shard {
  /** From 1. */
  number: number
  of: number
}

/** One file with what the manifest says of it → its readings under a key. What cannot be used is told and is null. */
export async function collectReport(file: string, bytes: Uint8Array, row: ManifestRow | undefined, options: CollectOptions): Promise<{ report: KeyedReport | null; remarks: Remark[] }> {
  const hash = sha256(bytes)
  const refuse = (zh: string, en: string): { report: null; remarks: Remark[] } => ({ report: null, remarks: [{ file, weight: 'error', zh, en }] })
  if (row?.sha256 && !hash.startsWith(row.sha256)) {
    return refuse('文件内容与 index.csv 所记 sha256 不符。请核对文件；确认无误后更新该行的 sha256', 'the file is not the one that index.csv records (sha256). Check it, then renew sha256 in its row')
  }
  const result = await ingest({ name: file, bytes }, { lexicon: options.lexicon, gazetteer: options.gazetteer, explain: true, surroundings: surround(options.limits), readers: BUILD_READERS, ...describeKnown(row) })
  if (!result.ok) return refuse(result.problem.zh, result.problem.en)
  const remarks: Remark[] = result.notices.map((notice) => ({ file, weight: 'notice', zh: notice.zh, en: notice.en }))
  if (options.strict && row?.region) remarks.push(...contradict(file, result.report, row.region, options))
  const { kind, title } = result.reading.report
  if (kind === 'other' && !row?.kind) return { report: null, remarks: [...remarks, { file, weight: 'error', ...describeOther(title) }] }
  const keyed = keyReport(file, hash, row, result, options.gazetteer)
  if (keyed !== null) return { report: keyed, remarks }
  const { region, year } = result.reading.report
  const candidates = region.candidates.slice(0, 3).map((one) => one.code).join(', ')
  return {
    report: null,
    remarks: [
      ...remarks,
      {
        file,
        weight: 'error',
        zh: `无法确定${region.code === null ? `地区${candidates && `(可能为 ${candidates})`}` : '年度'}。请在 data/reports/index.csv 中为此文件写一行，填入 region 和 year`,
        en: `its ${region.code === null ? `region${candidates && ` (perhaps ${candidates})`}` : year === null ? 'year' : 'key'} is undecided. Give the file a row with region and year in data/reports/index.csv`,
      },
    ],
  }
}

/** A plan, an explanation, a report on something else: a person may still say that it is one. */
function describeOther(title: string | null): Bilingual {
  return {
    zh: `从题目${title === null ? '或文件名' : `“${title}”`}看是方案、解读或别的文件，不是年度报告，没有收录。放错了请移走；确是报告，请在 index.csv 的 kind 列写 annual、half_year 或 other`,
    en: `by its title${title === null ? ' or file name' : ` “${title}”`} it is a plan, an explanation or something else than an annual report, and was left out. Move it away if it is here by mistake; if it is a report, write annual, half_year or other into column kind of index.csv`,
  }
}

function keyReport(file: string, hash: string, row: ManifestRow | undefined, result: Extract<Ingested, { ok: true }>, gazetteer: Gazetteer | null): KeyedReport | null {
  const { report, reading: explained } = result
  const { explain: _, ...reading } = explained
  const { region, body, year, kind, title, published, script } = reading.report
  if (region.code === null || year === null) return null
  // A row of the manifest that nobody has confirmed stays a proposal, however sure the text is.
  const status = row === undefined || row.status === 'not_published' ? region.status : row.status
  const key = reportKey({ region: region.code, body, year, kind })
  return {
    entry: {
      key,
      region: region.code,
      body,
      year,
      kind,
      title,
      publisher: report.particulars?.publisher?.value ?? null,
      published: row?.published || published || report.particulars?.published?.value || null,
      retrieved: row?.retrieved || null,
      source_url: row?.source_url || null,
      file,
      sha256: hash,
      reader: report.reader,
      script,
      status,
    },
    resolution: { by: row?.by ?? '', evidence: row?.evidence ?? '', candidates: nameCandidates(region.candidates, year, gazetteer) },
    text: report.text,
    pages: report.pages,
    ...(report.particulars && { particulars: report.particulars }),
    explanations: listExplanations(key, explained),
    reading: { ...reading, report: { ...reading.report, region: { ...region, status } } },
  }
}

/** The first three places that the text speaks for, each named with those above it: 长安镇 alone is the name of eleven. */
function nameCandidates(candidates: readonly { code: string; score: number }[], year: number, gazetteer: Gazetteer | null): Resolution['candidates'] {
  return candidates.slice(0, 3).map(({ code, score }) => {
    const division = gazetteer === null ? undefined : findDivision(gazetteer.index, code, year)
    const path = division === undefined || gazetteer === null ? [] : pathOf(gazetteer.index, division, year)
    return { code, zh: path.map((step) => step.name).join(''), score }
  })
}

function contradict(file: string, { known: _, sourceUrl: __, ...alone }: Report, claimed: string, options: CollectOptions): Remark[] {
  const { code, name, status } = readReport(alone, options.lexicon, options.gazetteer).report.region
  if (status !== 'auto' || code === claimed) return []
  return [
    {
      file,
      weight: 'strict',
      zh: `index.csv 记为 ${claimed}，但正文指向 ${name}(${code})。请核对`,
      en: `index.csv says ${claimed}, but the text points to ${name} (${code}). Check which is right`,
    },
  ]
}

/** Rows of the manifest whose file is not there. */
export function listMissing(files: readonly string[], manifest: Manifest): Remark[] {
  const present = new Set(files)
  return [...manifest.byFile.keys()]
    .filter((file) => !present.has(file))
    .map((file) => ({ file, weight: 'error', zh: 'index.csv 中有此行，但文件不存在。请放入文件或删去该行', en: 'index.csv names it, but there is no such file. Add the file or delete the row' }))
}
