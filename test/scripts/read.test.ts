import { execFile } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../../scripts/command/paths.ts'
import { splitLines } from '../../scripts/read/split.ts'
import { makeFolder } from './folder.ts'

interface Ran {
  code: number
  out: string
  err: string
}

/** Runs the command as npm does, with the given standard input. */
function run(args: string[], input: string | Buffer = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts', 'read.ts'), ...args], { cwd: ROOT, maxBuffer: 1 << 26 }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err }),
    )
    child.stdin?.end(input)
  })
}

const TEXT = '长安镇2024年法治政府建设年度报告\n2024年，长安镇受理矛盾纠纷100件。\n'

describe('one report', () => {
  test('as JSON, and nothing else on standard output', async () => {
    const dir = makeFolder({ 'a.txt': TEXT })
    const { code, out, err } = await run([join(dir, 'a.txt')])
    expect([code, err]).toEqual([0, ''])
    const reading = JSON.parse(out) as { mentions: { surface: string; value: number | null }[]; explain?: unknown }
    expect(reading.mentions.map((mention) => mention.surface)).toContain('100件')
    expect(reading.explain).toBeUndefined()
  })

  test('from standard input, with reasons', async () => {
    const { code, out } = await run(['-', '--explain'], TEXT)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toHaveProperty('explain')
  })

  test('in another encoding: told, and only on standard error', async () => {
    const gbk = Buffer.from('3230323420c4ea20cadc c0ed203132 20bcfe'.replaceAll(' ', ''), 'hex')
    const { code, out, err } = await run(['-'], gbk)
    expect(code).toBe(0)
    expect(err).toMatch(/GB18030/)
    expect(JSON.parse(out)).toHaveProperty('mentions')
  })

  const rows: [string, string[], number, RegExp][] = [
    ['no file named', [], 2, /give one file, or --ndjson/],
    ['a file and lines', ['a.txt', '--ndjson'], 2, /give one file, or --ndjson/],
    ['an unknown option', ['--json', 'a.txt'], 2, /--json/],
    ['a file that is not there', ['nowhere.txt'], 1, /nowhere\.txt cannot be opened; check the path/],
    ['a format that no reader knows', [join(ROOT, 'package.json')], 1, /cannot be read/],
  ]
  test.each(rows)('%s', async (_, args, code, err) => {
    const ran = await run(args)
    expect([ran.code, ran.out]).toEqual([code, ''])
    expect(ran.err).toMatch(err)
  })
})

describe('a report a line', () => {
  test('a reading a line, in order; a bad line gives its error in its place', async () => {
    const lines = ['{"id":"a","text":"受理12件\u2028立案3件"}', '{bad', '[1]', '{"id":4}', '{"id":5,"text":"一","year":"x"}', '', '{"id":{"n":6},"text":"一","region":"441802","year":2024}']
    const { code, out } = await run(['--ndjson'], lines.join('\n'))
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; error?: { code: string; zh: string; en: string }; report?: { region: { code: string } } })
    expect(code).toBe(1)
    expect(answers.map((answer) => [answer.id, answer.error?.code])).toEqual([
      ['a', undefined],
      [null, 'not_json'],
      [null, 'not_an_object'],
      [4, 'no_text'],
      [5, 'bad_field'],
      [{ n: 6 }, undefined],
    ])
    expect(answers[5]?.report?.region.code).toBe('441802')
    expect(answers[1]?.error?.zh).toMatch(/JSON/)
  })

  test('no lines: no answers, no failure', async () => {
    expect(await run(['--ndjson'])).toEqual({ code: 0, out: '', err: '' })
  })
})

describe('splitting lines', () => {
  test('gives back every line, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.integer({ min: 1, max: 7 }), async (lines, size) => {
        const plain = lines.map((line) => line.replaceAll('\n', ' ').replace(/^\uFEFF+/, ''))
        const bytes = new TextEncoder().encode(plain.map((line) => `${line}\n`).join(''))
        const got: string[] = []
        for await (const line of splitLines(cut(bytes, size))) got.push(line)
        expect(got).toEqual(plain)
      }),
    )
  })
})

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}
