/** `data/units.yaml` and `data/indicators/*.yaml` → Catalogue. Everything that is wrong is collected and told together. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { counterexampleSchema, derivedSchema, domainFileSchema, exampleSchema, indicatorSchema, outsideSchema, unitSchema, unitsFileSchema } from '../../src/model/catalogue.ts'
import type { Catalogue, Indicator } from '../../src/model/catalogue.ts'
import { checkCatalogue } from './check.ts'
import { toProblems } from './issues.ts'
import { compareText } from '../../src/model/text.ts'
import { sortProblems } from './problem.ts'
import type { Problem } from './problem.ts'
import { findSharedWords } from './separate.ts'
import { parseYaml } from './yaml.ts'
import type { Path, YamlFile } from './yaml.ts'

export interface CatalogueResult {
  /** What could be read; null where a file is missing or refused by its schema. */
  catalogue: Catalogue | null
  /** Everything that makes the catalogue unusable. */
  problems: Problem[]
  /** Aliases and (object, verb, measure word) triples that two entries share without a word that separates them. */
  conflicts: Problem[]
}

/** Where entries stand, so that a later check can name file and line. */
export type Locate = (kind: 'indicators' | 'units' | 'derived' | 'domain', id: string, field?: string, item?: number) => { file: string; line: number }

/** Reads the catalogue below `dataDir`. Entries keep the order of domains, then of their file. */
export function loadCatalogue(dataDir: string): CatalogueResult {
  const files = listCatalogueFiles(dataDir).map((file) => parseYaml(file, readFileSync(join(dataDir, file), 'utf8')))
  const problems = files.flatMap((file) => file.problems)
  if (files.length < 2) {
    problems.push({
      file: 'indicators',
      line: 0,
      entry: '',
      what: { zh: '没有指标文件', en: 'there is no indicator file' },
      cure: { zh: '在 data/indicators 下放入至少一个 .yaml 文件', en: 'put at least one .yaml file into data/indicators' },
    })
  }
  const units = files.filter((file) => file.file === UNITS_FILE && file.problems.length === 0).map((file) => parseWith(unitsFileSchema, file, problems))
  const domains = files
    .filter((file) => file.file !== UNITS_FILE && file.problems.length === 0)
    .map((yaml) => ({ yaml, parsed: parseWith(domainFileSchema, yaml, problems) }))
  if (problems.length > 0) return { catalogue: null, problems: sortProblems(problems), conflicts: [] }

  const whole = domains
    .flatMap(({ yaml, parsed }) => (parsed === null ? [] : [{ yaml, parsed }]))
    .sort((a, b) => a.parsed.domain.order - b.parsed.domain.order || compareText(a.parsed.domain.id, b.parsed.domain.id))
  const catalogue: Catalogue = {
    domains: whole.map(({ parsed }) => parsed.domain),
    indicators: whole.flatMap(({ parsed }) => parsed.indicators.map((entry): Indicator => ({ ...entry, domain: parsed.domain.id }))),
    derived: whole.flatMap(({ parsed }) => parsed.derived),
    outside: whole.flatMap(({ parsed }) => parsed.outside),
    units: units[0]?.units ?? [],
    magnitudes: units[0]?.magnitudes ?? {},
  }
  const locate = makeLocate(files)
  return { catalogue, problems: sortProblems(checkCatalogue(catalogue, locate)), conflicts: sortProblems(findSharedWords(catalogue, locate)) }
}

const UNITS_FILE = 'units.yaml'

/** Paths below the data folder, in one order everywhere. */
export function listCatalogueFiles(dataDir: string): string[] {
  const indicators = readdirSync(join(dataDir, 'indicators'))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort(compareText)
    .map((name) => `indicators/${name}`)
  return [UNITS_FILE, ...indicators]
}

function parseWith<T extends z.ZodType>(schema: T, yaml: YamlFile, problems: Problem[]): z.output<T> | null {
  const result = schema.safeParse(yaml.value)
  if (result.success) return result.data
  const place = (path: Path) => nameEntry(yaml, path)
  for (const issue of result.error.issues) {
    const known = knownKeysAt(issue.path.filter((step) => typeof step !== 'symbol'))
    problems.push(...toProblems({ issues: [issue] } as unknown as z.ZodError, yaml, place, known))
  }
  return null
}

function nameEntry(yaml: YamlFile, path: Path): string {
  const [list, index] = path
  if (typeof list !== 'string') return ''
  const entries = (yaml.value as Record<string, unknown> | null)?.[list]
  const entry = typeof index === 'number' && Array.isArray(entries) ? (entries[index] as { id?: unknown; zh?: unknown } | null) : null
  const name = list === 'outside' ? entry?.zh : entry?.id
  return typeof name === 'string' ? name : typeof index === 'number' ? `${list} ${index + 1}` : list
}

function knownKeysAt(path: Path): string[] {
  const [list, index, field] = path
  const schema =
    typeof index !== 'number'
      ? list === 'domain'
        ? domainFileSchema.shape.domain
        : undefined
      : field === 'examples'
        ? exampleSchema
        : field === 'counterexamples'
          ? counterexampleSchema
          : list === 'units'
            ? unitSchema
            : list === 'derived'
              ? derivedSchema
              : list === 'outside'
                ? outsideSchema
                : indicatorSchema
  if (schema !== undefined) return Object.keys(schema.shape)
  return [...new Set([...Object.keys(domainFileSchema.shape), ...Object.keys(unitsFileSchema.shape)])]
}

function makeLocate(files: readonly YamlFile[]): Locate {
  const places = new Map<string, { yaml: YamlFile; path: Path }>()
  for (const yaml of files) {
    const value = yaml.value as Record<string, unknown>
    for (const kind of ['indicators', 'units', 'derived'] as const) {
      const entries = value[kind]
      if (!Array.isArray(entries)) continue
      // The last entry of an id is kept: where an id stands twice, the second one is the one to mend.
      entries.forEach((entry: { id: string }, index) => places.set(`${kind} ${entry.id}`, { yaml, path: [kind, index] }))
    }
    const domain = value['domain'] as { id: string } | undefined
    if (domain !== undefined) places.set(`domain ${domain.id}`, { yaml, path: ['domain'] })
  }
  return (kind, id, field, item) => {
    const place = places.get(`${kind} ${id}`)
    if (place === undefined) return { file: '', line: 0 }
    const path = [...place.path, ...(field === undefined ? [] : [field]), ...(item === undefined ? [] : [item])]
    return { file: place.yaml.file, line: place.yaml.lineOf(path) }
  }
}
