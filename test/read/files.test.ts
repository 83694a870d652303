/** Files made with office programs: each gives the reading of the same text as .txt, except for what the note beside it names. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../scripts/load.ts'
import { BUILD_READERS, surround } from '../../scripts/read/formats.ts'
import { compileCatalogue } from '../../src/extract/index.ts'
import { ingest } from '../../src/ingest.ts'
import type { Ingested } from '../../src/ingest.ts'

const FILES = join(import.meta.dirname, 'files')
const { catalogue } = loadCatalogue(join(import.meta.dirname, '..', '..', 'data'))
if (catalogue === null) throw new Error('the catalogue is broken: run npm run data')
const options = { lexicon: compileCatalogue(catalogue), gazetteer: null, known: { region: '441802', year: 2024 }, surroundings: surround(), readers: BUILD_READERS }

async function read(name: string): Promise<Extract<Ingested, { ok: true }>> {
  const result = await ingest({ name, bytes: readFileSync(join(FILES, name)) }, options)
  if (!result.ok) throw new Error(result.problem.en)
  return result
}

/** A number as one line. */
function listNumbers({ reading }: Extract<Ingested, { ok: true }>): string[] {
  return reading.mentions.map(({ kind, surface, indicator, also, value, unit, scope, qualifier, flags }) =>
    [surface.replaceAll(/\s/g, ''), kind, [indicator, ...also].join('+'), value, unit, scope, qualifier, flags.join('+')].join(' | '),
  )
}

/** What is in one list and not in the other, each line as often as it is there. */
function subtract(from: readonly string[], other: readonly string[]): string[] {
  const left = [...other]
  return from.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const expected = await read('report.txt')

describe.each(['docx', 'doc', 'pdf', 'html'])('report.%s', (format) => {
  const file = `report.${format}`

  test('gives the reading of the text', async () => {
    const result = await read(file)
    const [wanted, got] = [listNumbers(expected), listNumbers(result)]
    const differences = [...subtract(wanted, got).map((line) => `- ${line}`), ...subtract(got, wanted).map((line) => `+ ${line}`)]
    const note = join(FILES, `${file}.note`)
    const named = existsSync(note) ? readFileSync(note, 'utf8').split('\n').filter((line) => /^[-+] /.test(line)) : []
    expect(differences).toEqual(named)
  })

  test('has its sections, and every span where it says', async () => {
    const { report, reading } = await read(file)
    for (const { start, end, surface } of reading.mentions) expect(report.text.slice(start, end)).toBe(surface)
    if (format !== 'doc') expect(reading.sections.map(({ kind, heading }) => [kind, heading])).toEqual(expected.reading.sections.map(({ kind, heading }) => [kind, heading]))
  })
})
