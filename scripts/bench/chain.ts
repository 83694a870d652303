/** The chain against the least that any reader of numbers has to do: read the file, decode it, run one regular expression over it. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readReport } from '../../src/extract/index.ts'
import { ingestText } from '../../src/ingest.ts'
import { readText as decodeText } from '../../src/read/text.ts'
import { median, medianRatio, timeInTurn } from './clock.ts'
import type { Lexicon } from '../../src/extract/index.ts'
import type { Gazetteer } from '../../src/model/gazetteer.ts'
import type { Corpus } from './corpus.ts'
import type { Row } from './row.ts'

const CHAIN_LIMIT = 2.5
const RESOLVER_LIMIT = 0.4

export function measureChain({ files, bytes }: Corpus, lexicon: Lexicon, gazetteer: Gazetteer, passes: number): Row[] {
  const numbers = makeExpression(lexicon)
  const readText = (file: string): string => readFileSync(file, 'utf8')
  const search = (file: string): number => {
    const text = readText(file)
    let found = 0
    numbers.lastIndex = 0
    while (numbers.exec(text) !== null) found++
    return found
  }
  const read = (file: string, where: Gazetteer | null): unknown => readReport({ text: readText(file), reader: 'text/1', pages: [], fileName: basename(file) }, lexicon, where)
  const each = (work: (file: string) => unknown) => (): void => {
    for (const file of files) work(file)
  }
  const [onlyRead, baseline, chain, resolved, whole] = timeInTurn(
    [
      each(readText),
      each(search),
      each((file) => read(file, null)),
      each((file) => read(file, gazetteer)),
      each((file) => ingestText(file, decodeText(readFileSync(file)), { lexicon, gazetteer })),
    ],
    passes,
    2,
  ) as [number[], number[], number[], number[], number[]]
  const speed = (times: readonly number[]): number => bytes / 1e3 / median(times)
  const row = (id: string, value: number, unit: Row['unit'], limit: number | null, zh: string, en: string): Row => ({ id, value, unit, limit, zh, en })
  return [
    row('read', speed(onlyRead), 'MB/s', null, '只读取并解码', 'reading and decoding alone'),
    row('baseline', speed(baseline), 'MB/s', null, '基准:读取 + 一个数字与量词的正则', 'baseline: reading + one expression for numerals and units'),
    row('chain', speed(chain), 'MB/s', null, '整条链，不判断地区', 'the chain without the resolver'),
    row('chain_ratio', medianRatio(chain, baseline), '×', CHAIN_LIMIT, '整条链 ÷ 基准', 'the chain ÷ baseline'),
    row('report', median(chain) / files.length, 'ms', null, '每份报告', 'a report'),
    row('resolver', median(resolved.map((value, pass) => value - chain[pass]!)) / files.length, 'ms', RESOLVER_LIMIT, '每份报告判断地区', 'resolver, a report'),
    row('ingest', speed(whole), 'MB/s', null, '从字节到读数，判断地区', 'from bytes to reading, with the resolver'),
  ]
}

/** Numerals of both kinds, an inner magnitude and bound, and any measure word of the catalogue, longest first. */
function makeExpression({ units }: Lexicon): RegExp {
  const words = [...units.byWord.keys()].sort((a, b) => b.length - a.length).map((word) => word.replaceAll(/[()[\]{}.*+?^$|\\/]/g, String.raw`\$&`))
  return new RegExp(`(?:[0-9０-９]+(?:[,.，．][0-9０-９]+)*|[〇零一二三四五六七八九十百千两几数]+)[余多]?[万亿]?[余多]?(?:${words.join('|')})?`, 'g')
}
