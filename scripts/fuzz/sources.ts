/** What the cases are made from: the reports, the catalogue's words, the list of regions. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatProblem, loadCatalogue, loadGazetteer } from '../load.ts'
import { compileCatalogue } from '../../src/extract/index.ts'
import type { Lexicon } from '../../src/extract/index.ts'
import type { Gazetteer } from '../../src/model/gazetteer.ts'
import type { Sources } from './make.ts'

/** Throws with the problems in words where the catalogue is broken. */
export function loadSources(dataDir: string): { lexicon: Lexicon; gazetteer: Gazetteer | null; sources: Sources } {
  const { catalogue, problems } = loadCatalogue(dataDir)
  const { gazetteer, problems: regionProblems } = loadGazetteer(dataDir)
  if (catalogue === null) throw new Error([...problems, ...regionProblems].map(formatProblem).join('\n'))
  const lexicon = compileCatalogue(catalogue)
  const reportsDir = join(dataDir, 'reports')
  const reports = readdirSync(reportsDir).filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(join(reportsDir, name), 'utf8'))
  return { lexicon, gazetteer, sources: { reports, terms: lexicon.terms, measureWords: [...lexicon.units.byWord.keys()] } }
}
