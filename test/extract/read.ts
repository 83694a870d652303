/** Sentences read with the real catalogue, and what was read in a form that fits into one row of a table. */
import { join } from 'node:path'
import { loadCatalogueCached } from '../../scripts/load/cache.ts'
import { compileCatalogue, readReport } from '../../src/extract/index.ts'
import type { Explained } from '../../src/extract/index.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import type { Qualifier } from '../../src/model/lists.ts'
import type { Mention, Period } from '../../src/model/reading.ts'

// Cached by what it depends on: every test file is a process of its own, and reading YAML takes longer than its tests.
const root = join(import.meta.dirname, '..', '..')
const loaded = await loadCatalogueCached(join(root, 'data'), join(root, '.cache'))
if (loaded.catalogue === null) throw new Error(loaded.problems.map(({ file, line, what }) => `${file}:${line} ${what.en}`).join('\n'))

export const catalogue: Catalogue = loaded.catalogue
export const lexicon = compileCatalogue(catalogue)

/** The year of every report of these tests. */
export const YEAR = 2024

/** A text read as the annual report of `YEAR`; of a year that nobody knows with `year` null. */
export function readText(text: string, year: number | null = YEAR, explain = false): Explained {
  return readReport({ text, reader: 'test/1', pages: [], ...(year === null ? {} : { known: { year } }) }, lexicon, null, { explain })
}

/**
 * Observations as `indicator value`, with what deviates from the plain case behind it, in this order:
 * `mediation.cases_accepted ≥ 120 [婚姻家庭] @year=2023 +also.one`. Other mentions are left out.
 */
export function observe(text: string, year: number | null = YEAR): string[] {
  return readText(text, year).mentions.filter(({ kind }) => kind === 'observation').map(describe)
}

/** All mentions: observations as above, the others as `kind surface`. */
export function account(text: string, year: number | null = YEAR): string[] {
  return readText(text, year).mentions.map((mention) => (mention.kind === 'observation' ? describe(mention) : `${mention.kind} ${mention.surface}`))
}

const SIGNS: Record<Qualifier, string> = { exact: '', approx: '≈ ', at_least: '≥ ', at_most: '≤ ' }

function describe({ indicator, value, qualifier, scope, period, also, entity }: Mention): string {
  return [
    `${indicator} ${SIGNS[qualifier]}${value}`,
    ...(scope === null ? [] : [`[${scope}]`]),
    ...(period === null ? [] : [`@${describePeriod(period)}`]),
    ...(entity === null ? [] : [`of ${entity}`]),
    ...also.map((id) => `+${id}`),
  ].join(' ')
}

/** `until=2024-10-31`, `from=2022`, `year=2023`, `years=5`; a named span by its label. */
export function describePeriod(period: Period): string {
  return Object.entries(period)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => `${key}=${value}`)
    .join(',')
}

/** Numbers that a refiner spoke about, as `surface kind: reason`. */
export function refused(text: string, year: number | null = YEAR): string[] {
  const { mentions, explain } = readText(text, year, true)
  return (explain ?? []).flatMap(({ mention, reason }) => (reason === null ? [] : [`${mentions[mention]?.surface} ${mentions[mention]?.kind}: ${reason}`]))
}

/** Findings as `rule surface surface …`. */
export function findRemarks(text: string, year: number | null = YEAR): string[] {
  const { mentions, findings } = readText(text, year)
  return findings.map(({ rule, mentions: of }) => [rule, ...of.map((index) => mentions[index]?.surface)].join(' '))
}
