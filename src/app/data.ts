/** The one door for data: files named by `index.json`, read from beside the page or from blocks inlined in it. Nothing else is ever fetched. */
import { CHANGES } from '../model/dataset.ts'
import type { PublicationFacts } from '../compare/publication.ts'
import type { Holdings } from '../compare/tabulate.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { PackedGazetteer } from '../model/packed_gazetteer.ts'
import type { CatalogueFile, ChangesFile, ContextFile, DataIndex, ExplanationsFile, FindingsFile, IndicatorFile, OverviewFile, PublicationFile, ReadingFile, RegionEntry, ReportsFile, RowsFile, UnmappedFile } from '../model/dataset.ts'

export type Trouble = 'network' | 'missing' | 'cut' | 'format'

/** A data file that could not be had, and why. */
export class Unavailable extends Error {
  readonly path: string
  readonly trouble: Trouble

  constructor(path: string, trouble: Trouble) {
    super(`${trouble}: ${path}`)
    this.path = path
    this.trouble = trouble
  }
}

/** Where the bytes come from. */
export interface Source {
  /** The text of a block inlined in the page, if there is one. */
  inlined: (path: string) => string | null
  /** The text of a file beside the page. `fresh`: ask the server whether it has changed. */
  fetched: (path: string, fresh: boolean) => Promise<string>
}

export interface Dataset {
  index: DataIndex
  holdings: Holdings
}

export interface Door {
  /** Everything that the start view shows. */
  dataset: () => Promise<Dataset>
  /** All numbers of one indicator, at every level that has any. */
  indicator: (index: DataIndex, id: string) => Promise<IndicatorFile[]>
  /** One report's text and what was read in it. */
  reading: (index: DataIndex, report: string) => Promise<ReadingFile>
  /** Why the numbers of one report were read as they were. */
  explanations: (index: DataIndex, report: string) => Promise<ExplanationsFile>
  findings: (index: DataIndex) => Promise<FindingsFile>
  /** Of every report its required parts and how its region was settled, and the searches that found none. */
  publication: (index: DataIndex) => Promise<Pick<PublicationFacts, 'publication' | 'notPublished'>>
  /** Numbers that no indicator covers, by phrasing. */
  unmapped: (index: DataIndex) => Promise<UnmappedFile>
  /** What the last comparison found; it may speak of another version than the data at hand. `Unavailable` with `missing` where nobody compared. */
  changes: () => Promise<ChangesFile>
  /** All rows of all tables. */
  rows: (index: DataIndex) => Promise<RowsFile[]>
  /** What dropped reports are read with. */
  readerFiles: (index: DataIndex) => Promise<{ lexicon: Catalogue; gazetteer: PackedGazetteer }>
}

/** These two keep their names while their content changes, so the server is always asked. */
const STABLE: readonly string[] = ['index.json', CHANGES]

/** A door that remembers what it has read and forgets what failed, so that a second try is a true one. Where the sample was asked for, nothing but made-up data comes through it. */
export function openDoor(source: Source, folder: Folder = 'data'): Door {
  const known = new Map<string, Promise<unknown>>()
  const read = <Content>(path: string): Promise<Content> => {
    const before = known.get(path)
    if (before !== undefined) return before as Promise<Content>
    const now = readJson(source, path)
    known.set(path, now)
    now.catch(() => known.delete(path))
    return now as Promise<Content>
  }
  const readAll = <Content>(paths: readonly string[]) => Promise.all(paths.map((path) => read<Content>(path)))
  return {
    async dataset() {
      const index = await read<DataIndex>('index.json')
      if (index.format !== 1 || typeof index.files !== 'object' || (folder === 'sample' && !index.synthetic)) throw new Unavailable('index.json', 'format')
      const { files } = index
      const [catalogue, regions, reports, overview, context] = await Promise.all([
        read<CatalogueFile>(files.catalogue),
        readAll<{ regions: RegionEntry[] }>(files.regions),
        readAll<ReportsFile>(files.reports),
        readAll<OverviewFile>(files.overview),
        files.context === undefined ? { context: [] } : read<ContextFile>(files.context),
      ])
      return {
        index,
        holdings: {
          catalogue,
          regions: regions.flatMap((file) => file.regions),
          reports: reports.flatMap((file) => file.reports),
          overview: overview.flatMap((file) => file.reports),
          context: context.context,
        },
      }
    },
    indicator(index, id) {
      const paths = Object.entries(index.files.indicators).filter(([name]) => name.slice(0, name.lastIndexOf('.')) === id)
      return readAll<IndicatorFile>(paths.map(([, path]) => path))
    },
    async reading(index, report) {
      const path = index.files.readings[report]
      if (path === undefined) throw new Unavailable(report, 'missing')
      return read<ReadingFile>(path)
    },
    async explanations(index, report) {
      const path = index.files.explanations?.[report]
      if (path === undefined) throw new Unavailable(report, 'missing')
      return read<ExplanationsFile>(path)
    },
    findings: (index) => read<FindingsFile>(index.files.findings),
    async publication({ files }) {
      const [publication, reports] = await Promise.all([readAll<PublicationFile>(files.publication), readAll<ReportsFile>(files.reports)])
      return { publication: publication.flatMap((file) => file.reports), notPublished: reports.flatMap((file) => file.not_published) }
    },
    unmapped: (index) => read<UnmappedFile>(index.files.unmapped),
    // The comparison beside the data set speaks of the real data.
    changes: () => (folder === 'data' ? read<ChangesFile>(CHANGES) : Promise.reject(new Unavailable(CHANGES, 'missing'))),
    // Read for a grid that keeps what it needs: remembering them would hold everything twice.
    rows: (index) => Promise.all(index.files.rows.map((path) => readJson(source, path))) as Promise<RowsFile[]>,
    async readerFiles({ files }) {
      if (files.lexicon === undefined || files.gazetteer === undefined) throw new Unavailable('lexicon.json', 'missing')
      const [lexicon, gazetteer] = await Promise.all([read<Catalogue>(files.lexicon), read<PackedGazetteer>(files.gazetteer)])
      return { lexicon, gazetteer }
    },
  }
}

/** Where a data set lies beside the page: the real reports, or the made-up ones. */
export type Folder = 'data' | 'sample'

/** The page's own source: blocks `<script type="application/json" data-file="…">`, which are of the real data only, else files in a folder beside the page. */
export function pageSource(page: Window, folder: Folder): Source {
  return {
    inlined: (path) => (folder === 'sample' ? null : readBlock(page, path)),
    async fetched(path, fresh) {
      let answer: Response
      try {
        // A page in another language stands a folder below the data.
        answer = await page.fetch(`${page.document.documentElement.dataset['top'] ?? ''}${folder}/${path}`, { cache: fresh ? 'no-cache' : 'default', credentials: 'same-origin' })
      } catch {
        throw new Unavailable(path, 'network')
      }
      if (!answer.ok) throw new Unavailable(path, answer.status >= 500 ? 'network' : 'missing')
      return answer.text()
    },
  }
}

/** The single file's own unpacker opens what it packed. */
function readBlock(page: Window & { faduUnpack?: (packed: string) => string }, path: string): string | null {
  const block = [...page.document.querySelectorAll<HTMLScriptElement>('script[data-file]')].find((one) => one.dataset['file'] === path)
  if (block === undefined) return null
  const text = block.textContent ?? ''
  return block.dataset['packed'] === undefined || page.faduUnpack === undefined ? text : page.faduUnpack(text)
}

async function readJson(source: Source, path: string): Promise<unknown> {
  const text = source.inlined(path) ?? (await source.fetched(path, STABLE.includes(path)))
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new Unavailable(path, 'cut')
  }
}
