/**
 * The thread in which dropped reports are read, by the same `ingest` as in the build. What it needs was handed to it before any file
 * came; it asks nobody for anything.
 */
import { buildCells, listGapRows } from '../compare/headline.ts'
import { observeReport } from '../compare/observe.ts'
import { compareRows } from '../compare/row.ts'
import { answersRegion, splitQuery } from '../compare/search.ts'
import { describeReading, describeReport } from '../extract/describe.ts'
import { listExplanations } from '../extract/explanations.ts'
import { compileCatalogue } from '../extract/index.ts'
import { proposeKey } from '../extract/propose.ts'
import { hashBytes } from '../extract/sha256.ts'
import { ingest } from '../ingest.ts'
import { findDivision, indexDivisions, isValidIn, pathOf } from '../model/gazetteer.ts'
import { LEVELS } from '../model/lists.ts'
import { unpackGazetteer } from '../model/packed_gazetteer.ts'
import { describeRegion } from '../model/region_entry.ts'
import { reportKey } from '../model/report.ts'
import { READERS } from '../read/index.ts'
import { LIMITS } from '../read/limits.ts'
import type { Answer, FoundRegion, Known, LocalFile, Order, Result, Sent } from './local/protocol.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { RegionEntry } from '../model/dataset.ts'
import type { Gazetteer } from '../model/gazetteer.ts'
import type { PackedGazetteer } from '../model/packed_gazetteer.ts'

export interface LocalReader {
  read: (file: LocalFile, known: Known) => Promise<Result>
  find: (query: string, year: number | null) => FoundRegion[]
  gazetteer: Gazetteer
}

/** Everything that is made once: the compiled catalogue and the index of all divisions. */
export function openReader(catalogue: Catalogue, packed: PackedGazetteer): LocalReader {
  const lexicon = compileCatalogue(catalogue)
  const parts = unpackGazetteer(packed)
  const gazetteer: Gazetteer = { ...parts, lineage: [], index: indexDivisions(parts) }
  let listed: RegionEntry[] | null = null
  return {
    gazetteer,
    async read(file, known) {
      const result = await ingest(file, { lexicon, gazetteer, known, explain: true, surroundings: { limits: LIMITS, now: () => performance.now() } })
      if (!result.ok) return { ok: false, problem: { zh: result.problem.zh, en: result.problem.en } }
      const { report, notices, reading: { explain, ...reading } } = result
      const { region, body, year, kind, title, published, script } = reading.report
      const [code, ofYear] = [region.code ?? '', year ?? 0]
      const key = reportKey({ region: code, body, year: ofYear, kind })
      const described = {
        entry: {
          key, region: code, body, year: ofYear, kind, title, publisher: null, published, retrieved: null, source_url: null,
          file: report.fileName ?? file.name, sha256: hashBytes(file.bytes), reader: report.reader, script, status: region.status,
        },
        text: report.text, pages: report.pages, reading,
      }
      const regions = listPath(code, year)
      const own = regions.at(-1) ?? { code, zh: '', en: '', level: 'township' as const }
      const context = { report: key, region: own, body, year: ofYear, text: report.text, pages: report.pages, file: described.entry.file, sourceUrl: null, catalogue }
      const stated = observeReport(reading, context)
      const cells = buildCells(stated, reading, context)
      return {
        ok: true,
        read: {
          proposal: proposeKey(report, gazetteer),
          entry: describeReport(described),
          hasKey: regions.length > 0 && year !== null,
          reading: describeReading(described),
          explanations: listExplanations(key, { ...reading, ...(explain && { explain }) }),
          cells,
          rows: [...stated, ...listGapRows(cells, context)].sort(compareRows),
          regions,
          notices: notices.map(({ zh, en }) => ({ zh, en })),
        },
      }
    },
    find(query, year) {
      const words = splitQuery(query)
      if (words.length === 0) return []
      // Their English names are spelt like their pinyin, and are made for what was found.
      listed ??= gazetteer.divisions.map((division) => describeRegion(division, []))
      const found = listed.filter((entry, at) => isValidIn(gazetteer.divisions[at]!, year ?? NOW) && answersRegion(entry, [], [words.at(-1)!]))
      return found
        .map((region) => ({ region, above: listPath(region.code, year).slice(0, -1) }))
        // 东莞 长安: the last word names the place, those before it the places above.
        .filter(({ region, above }) => words.slice(0, -1).every((word) => [region, ...above].some((entry) => answersRegion(entry, [], [word]))))
        .sort((a, b) => fit(a.region, words) - fit(b.region, words) || LEVELS.indexOf(a.region.level) - LEVELS.indexOf(b.region.level) || (a.region.code < b.region.code ? -1 : 1))
        .slice(0, FOUND)
        .map(({ region, above }) => ({ region: listPath(region.code, year).at(-1) ?? region, path: above.map(({ zh, en }) => ({ zh, en })) }))
    },
  }

  function listPath(code: string, year: number | null): RegionEntry[] {
    const division = findDivision(gazetteer.index, code, year) ?? findDivision(gazetteer.index, code)
    return division === undefined ? [] : pathOf(gazetteer.index, division, year).map((step) => describeRegion(step, gazetteer.english))
  }
}

/** More than these are narrowed by typing on. */
const FOUND = 12
/** A year in which what exists today exists. */
const NOW = 9998

/** A name that is what was typed comes before one that only holds it. */
function fit({ zh, short, code }: RegionEntry, words: readonly string[]): number {
  const last = words.at(-1)
  return last === zh || last === short || last === code ? 0 : 1
}

let reader: LocalReader | null = null

async function obey(order: Order): Promise<Answer> {
  if (order.kind === 'begin') {
    reader = openReader(order.lexicon, order.gazetteer)
    return { kind: 'ready', bodies: reader.gazetteer.bodies.map(({ id, zh, en }) => ({ id, zh, en })), extensions: READERS.flatMap(({ extensions }) => [...extensions]) }
  }
  if (reader === null) return { kind: 'failed', why: 'not begun' }
  if (order.kind === 'find') return { kind: 'found', regions: reader.find(order.query, order.year) }
  return { kind: 'read', result: await reader.read(order.file, order.known) }
}

// Tests import the reader where there is no thread to listen in.
if ('WorkerGlobalScope' in globalThis) {
  self.addEventListener('message', ({ data: { order, content } }: MessageEvent<Sent<Order>>) => {
    void obey(content)
      .catch((error: unknown): Answer => ({ kind: 'failed', why: String(error) }))
      .then((answer) => postMessage({ order, content: answer } satisfies Sent<Answer>, { transfer: [] }))
  })
}
