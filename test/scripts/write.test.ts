import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listNamed, readIndex, writeDataSet } from '../../scripts/data/write.ts'
import { nameByContent } from '../../scripts/data/hash.ts'
import type { DataIndex } from '../../src/model/dataset.ts'
import { makeFolder } from './folder.ts'

/** A small data set with one reading, whose text makes it differ from the next. */
function makeSet(text: string): { index: DataIndex; files: Map<string, string> } {
  const files = new Map<string, string>()
  const put = (stem: string, content: string): string => {
    const name = nameByContent(stem, content)
    files.set(name, content)
    return name
  }
  const common = put('catalogue', '{"same":true}')
  const index: DataIndex = {
    format: 1,
    version: text.padEnd(8, '0'),
    extractor: '1',
    catalogue_version: '0',
    synthetic: false,
    site: { title: { zh: '', en: '' }, contact: '', region: '', default_indicator: '', tracker: '' },
    files: { catalogue: common, regions: [], reports: [], overview: [], rows: [], publication: [], findings: common, unmapped: common, indicators: {}, readings: { a: put('readings/a', `{"text":"${text}"}`) } },
  }
  return { index, files }
}

const write = (dir: string, text: string) => {
  const { index, files } = makeSet(text)
  return writeDataSet(dir, index, files)
}
const isComplete = (dir: string): boolean => {
  const index = readIndex(dir)
  return index !== null && listNamed(index).every((name) => existsSync(join(dir, name)))
}

/** A map whose reader is killed behind the last entry. */
function stopAfter(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const stopping = new Map(files)
  stopping[Symbol.iterator] = function* () {
    yield* files
    throw new Error('killed')
  }
  return stopping
}

describe('writing a data set', () => {
  test('writes only what is missing', () => {
    const dir = makeFolder({})
    expect(write(dir, 'one')).toEqual({ written: 2, kept: 0, removed: 0 })
    expect(write(dir, 'one')).toEqual({ written: 0, kept: 2, removed: 0 })
    expect(write(dir, 'two')).toEqual({ written: 1, kept: 1, removed: 0 })
  })

  test('keeps what the previous index names, and removes what is older', () => {
    const dir = makeFolder({})
    write(dir, 'one')
    write(dir, 'two')
    expect(readdirSync(join(dir, 'readings'))).toHaveLength(2)
    expect(write(dir, 'three').removed).toBe(1)
    expect(readdirSync(join(dir, 'readings'))).toHaveLength(2)
    write(dir, 'three')
    expect(readdirSync(join(dir, 'readings'))).toHaveLength(1)
  })

  test('a file that a kill left half written is replaced or removed', () => {
    const dir = makeFolder({ 'readings/a.0123456789.json.part': '{"te' })
    const { index, files } = makeSet('one')
    const [, reading] = [...files.keys()]
    writeFileSync(join(dir, reading ?? ''), '{')
    writeDataSet(dir, index, files)
    expect(readFileSync(join(dir, reading ?? ''), 'utf8')).toBe('{"text":"one"}')
    expect(existsSync(join(dir, 'readings/a.0123456789.json.part'))).toBe(false)
  })

  test('leaves the files of people alone', () => {
    const dir = makeFolder({ 'README.md': '说明', 'notes/mine.json': '{}' })
    write(dir, 'one')
    write(dir, 'two')
    expect([existsSync(join(dir, 'README.md')), existsSync(join(dir, 'notes/mine.json'))]).toEqual([true, true])
  })

  test('a stop at any file leaves the old set complete', () => {
    const dir = makeFolder({})
    write(dir, 'one')
    const { index, files } = makeSet('two')
    const interrupted = new Map<string, string>()
    for (const [name, content] of files) {
      interrupted.set(name, content)
      expect(() => writeDataSet(dir, index, stopAfter(interrupted))).toThrow('killed')
      expect([isComplete(dir), readIndex(dir)?.version]).toEqual([true, 'one00000'])
    }
  })
})
