/** The files that all measurements read: copies of the reports, as many as asked for, in a folder that is gone afterwards. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Corpus {
  files: string[]
  bytes: number
  /** Texts of the reports, each once. */
  texts: string[]
  remove: () => void
}

export function makeCorpus(reportsDir: string, copies: number): Corpus {
  const dir = mkdtempSync(join(tmpdir(), 'fadu-bench-'))
  const reports = readdirSync(reportsDir).filter((name) => name.endsWith('.txt')).sort()
  const files: string[] = []
  for (let copy = 0; copy < copies; copy++) {
    for (const name of reports) {
      const file = join(dir, `${copy}-${name}`)
      writeFileSync(file, readFileSync(join(reportsDir, name)))
      files.push(file)
    }
  }
  return {
    files,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
    texts: reports.map((name) => readFileSync(join(reportsDir, name), 'utf8')),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  }
}
