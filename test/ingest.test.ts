import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '../scripts/load.ts'
import { compileCatalogue } from '../src/extract/index.ts'
import { ingest } from '../src/ingest.ts'

const { catalogue } = loadCatalogue(join(import.meta.dirname, '..', 'data'))
if (catalogue === null) throw new Error('the catalogue is broken: run npm run data')
const options = { lexicon: compileCatalogue(catalogue), gazetteer: null }
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a file', () => {
  test('gives its text, verbatim, and its reading', async () => {
    const text = '２０２４年,\r\n鎮(zhèn)受理矛盾糾紛１２件。'
    const result = await ingest({ name: 'reports/深/a.txt', bytes: utf8(text) }, options)
    expect(result).toMatchObject({ ok: true, report: { text, fileName: 'a.txt', reader: 'text/1' }, notices: [] })
  })

  test('is what a person said it is', async () => {
    const known = { region: '441802', body: 'justice', year: 2023, kind: 'half_year' as const }
    const result = await ingest({ name: 'a.txt', bytes: utf8('2024年,受理12件。') }, { ...options, known })
    expect(result.ok && result.reading.report).toMatchObject({ region: { code: '441802', status: 'confirmed' }, body: 'justice', year: 2023, kind: 'half_year' })
  })

  test('that cannot be read is a problem with a cure', async () => {
    expect(await ingest({ name: 'a.txt', bytes: new Uint8Array() }, options)).toMatchObject({ ok: false, problem: { code: 'empty', zh: expect.stringMatching(/请/), en: expect.any(String) } })
  })
})

describe('any text', () => {
  const words = fc.constantFrom('受理', '矛盾纠纷', '12', '３', '万', '亿', '%', '，', '。', '（', '其中', '分别为', '鎮(zhèn)', '?。ㄒ唬h', '\u0000', '\ud800', '2024年', '\n', '件', '至', '十余')
  test('every span gives its surface, every run of digits lies in exactly one mention, nothing throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 }), async (parts) => {
        const result = await ingest({ name: 'a.txt', bytes: utf8(parts.join('')) }, options)
        if (!result.ok) {
          expect(result.problem.code).not.toBe('extractor_failed')
          return
        }
        const { text } = result.report
        const { mentions } = result.reading
        expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(mentions.map(({ surface }) => surface))
        for (const run of text.matchAll(/[0-9０-９]+/g)) {
          const end = run.index + run[0].length
          expect(mentions.filter((mention) => mention.start < end && mention.end > run.index)).toHaveLength(1)
        }
      }),
      { numRuns: 300 },
    )
  })
})
