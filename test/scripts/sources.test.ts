/** Bad input, one by one: each is told with file, what, why and what to do; the rest is read; the exit code is 1; the data set is whole. */
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { DATA } from '../../scripts/command/paths.ts'
import { buildData } from '../../scripts/data/build.ts'
import { openDataSet } from '../../scripts/data/open.ts'
import { describeBuild, exitCodeOf } from '../../scripts/data/report.ts'
import { LIMITS } from '../../src/read/limits.ts'
import { makeFolder } from './folder.ts'
import type { Built } from '../../scripts/data/build.ts'

const FILES = join(import.meta.dirname, '..', 'read', 'files')
const HEAD = 'file,region,body,year,kind,status,by,evidence,published,retrieved,source_url,sha256'
const report = (place: string): string => `东莞市${place}2024年法治政府建设年度报告\n2024年，${place}受理矛盾纠纷100件，成功化解98件。\n`
const docx = readFileSync(join(FILES, 'report.docx'))
const pdf = readFileSync(join(FILES, 'report.pdf'))
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const utf16 = (words: string): number[] => [...words].flatMap((letter) => [letter.charCodeAt(0), 0])

/** A zip whose names are in GBK, which it does not say: fflate writes the bytes of Latin-1 as they are. */
function zipGbk(name: number[], content: string): Uint8Array {
  const plain = zipSync({ ['x'.repeat(name.length)]: strToU8(content) })
  const text = Buffer.from(plain).toString('latin1').replaceAll('x'.repeat(name.length), Buffer.from(name).toString('latin1'))
  return Uint8Array.from(Buffer.from(text, 'latin1'))
}

/** A zip that says it would unpack to so many bytes. */
function claim(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let at = 0; at + 46 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
  return bytes
}

/** Name, content, and what is said about it. */
const BAD: [string, Uint8Array | string, RegExp][] = [
  ['空.txt', '', /empty|没有文字/],
  ['空.docx', '', /没有文字/],
  ['空.pdf', '', /没有文字/],
  ['空.zip', '', /文件是空的/],
  ['截断.docx', docx.subarray(0, 4000), /压缩文件不完整|damaged/],
  ['截断.pdf', pdf.subarray(0, 2000), /已损坏|扫描件|没有文字/],
  ['截断.zip', zipSync({ 'a.txt': strToU8(report('虎门镇')) }).subarray(0, 60), /不完整/],
  ['密码.docx', Uint8Array.from([...OLE, ...utf16('EncryptedPackage')]), /密码/],
  ['炸弹.zip', claim(zipSync({ 'a.txt': new Uint8Array(1000) }), 4e9), /压缩炸弹/],
  ['二进制.txt', Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 5), /二进制/],
  ['图片.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), /无法读取格式/],
  ['图片.txt', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), /JPEG/],
  ['改名.docx', pdf, /内容却是PDF.*\.pdf/],
  ['改名.pdf', docx, /\.docx/],
  ['改名.doc', strToU8('<html><body>甲</body></html>'), /网页.*\.html/],
  ['方案.txt', '东莞市石碣镇2024年法治政府建设工作方案\n2024年，石碣镇计划受理矛盾纠纷100件。\n', /是方案、解读或别的文件/],
  ['解读.txt', '《东莞市石排镇2024年法治政府建设年度报告》解读\n2024年，石排镇受理矛盾纠纷100件。\n', /是方案、解读或别的文件/],
  ['重复.txt', report('虎门镇'), /同为 441900121/],
  ['改动.txt', report('厚街镇'), /sha256/],
  ['嵌套.zip', zipSync({ 'b.zip': zipSync({}) }), /嵌套\.zip\/b\.zip .*压缩文件里还有压缩文件/],
  ['越界.zip', zipSync({ '../../a.txt': strToU8(report('沙田镇')) }), /指向文件夹之外/],
]
const GOOD: Record<string, Uint8Array | string> = {
  '长安.txt': report('长安镇'),
  '虎门.txt': report('虎门镇'),
  '归档/报告.zip': zipSync({ '东部/塘厦镇.txt': strToU8(report('塘厦镇')), '__MACOSX/._a.txt': strToU8('x'), 'docs/页.html': strToU8(`<html><body><h1>东莞市凤岗镇2024年法治政府建设年度报告</h1><p>2024年，凤岗镇受理矛盾纠纷100件，成功化解98件。</p></body></html>`) }),
  // 石龙镇.txt in GBK.
  'gbk.zip': zipGbk([0xca, 0xaf, 0xc1, 0xfa, 0xd5, 0xf2, 0x2e, 0x74, 0x78, 0x74], report('石龙镇')),
}

describe('bad input', () => {
  let built: Built
  let lines: string
  let out: string
  beforeAll(async () => {
    const dir = makeFolder({ 'index.csv': `${HEAD}\n改动.txt,441900122,,2024,,confirmed,,,,,,0123456789abcdef\n` })
    mkdirSync(join(dir, '归档'))
    for (const [name, content] of [...Object.entries(GOOD), ...BAD.map(([name, content]) => [name, content] as const)]) writeFileSync(join(dir, name), content)
    // A file of a gigabyte takes no room where nothing is written in it.
    writeFileSync(join(dir, '巨大.txt'), '')
    truncateSync(join(dir, '巨大.txt'), 1e9)
    symlinkSync(dir, join(dir, '归档', '绕回'))
    symlinkSync(join(dir, '圈'), join(dir, '圈'))
    symlinkSync(join(dir, '不存在.txt'), join(dir, '断链.txt'))
    out = makeFolder({})
    built = await buildData({ dataDir: DATA, reportsDir: dir, outDir: out, strict: false })
    lines = describeBuild(built, { outDir: out, quiet: true, strict: false }).join('\n')
  }, 60_000)

  const told: [string, RegExp][] = [
    ...BAD.map(([name, , words]): [string, RegExp] => [name, words]),
    ['巨大.txt', /1000 MB，超过上限 100 MB/],
    ['归档/绕回', /绕回了上层/],
    ['圈', /绕回了上层/],
    ['断链.txt', /不存在/],
  ]
  test.each(told)('%s is told, with what to do', (name, words) => {
    const own = lines.split('\n').filter((line) => line.startsWith(`data/reports/${name} `) || line.startsWith(`data/reports/${name}/`))
    expect(own).toHaveLength(2)
    expect(own.join('\n')).toMatch(words)
    expect(own[0]).toMatch(/请|改正/)
  })

  test('nothing else is told, and the exit code is 1', () => {
    const files = new Set(lines.split('\n').map((line) => line.split(' ')[0]?.replace('data/reports/', '') ?? ''))
    expect([...files].filter((file) => !told.some(([name]) => file.startsWith(name)))).toEqual([])
    expect(exitCodeOf(built, false)).toBe(1)
  })

  test('the rest is read, archives too, whose files are named with their archive', () => {
    const { reports } = openDataSet((path) => readFileSync(join(out, path), 'utf8'))
    expect(reports.map(({ file }) => file).sort()).toEqual(['gbk.zip/石龙镇.txt', '归档/报告.zip/docs/页.html', '归档/报告.zip/东部/塘厦镇.txt', '虎门.txt', '长安.txt'].sort())
  })
})

test('a limit that was raised lets a file through', async () => {
  const dir = makeFolder({ 'a.txt': report('长安镇') })
  const build = async (bytes: number): Promise<boolean> => {
    const built = await buildData({ dataDir: DATA, reportsDir: dir, outDir: makeFolder({}), strict: false, limits: { ...LIMITS, bytes } })
    return built.ok && built.reports === 1
  }
  expect([await build(100), await build(1000)]).toEqual([false, true])
})
