/** The one door for data: what it reads, what it remembers, how it fails. */
import { describe, expect, test } from 'vitest'
import { openDoor, pageSource, Unavailable } from '../../src/app/data.ts'
import type { Source } from '../../src/app/data.ts'

const INDEX = {
  format: 1, version: '0a1b2c3d', files: {
    catalogue: 'catalogue.1.json', regions: ['regions.1.json', 'regions.44.json'], reports: ['reports.1.json'], overview: ['overview.1.json'], findings: 'findings.1.json',
    publication: ['publication.1.json'], unmapped: 'unmapped.1.json',
    indicators: { 'mediation.rooms.county': 'indicators/a.json', 'mediation.rooms.township': 'indicators/b.json', 'mediation.rooms_x.county': 'indicators/c.json' },
    readings: { '441802-government-2024-annual': 'readings/r.json' }, explanations: { '441802-government-2024-annual': 'explanations/r.json' },
  },
}
const FILES: Record<string, unknown> = {
  'index.json': INDEX,
  'catalogue.1.json': { domains: [], indicators: [], units: [], derived: [] },
  'regions.1.json': { regions: [{ code: '441802' }] },
  'regions.44.json': { regions: [{ code: '441900119' }] },
  'reports.1.json': { reports: [{ key: 'a' }], not_published: [{ region: '441802', year: 2022 }] },
  'publication.1.json': { reports: [{ key: 'a', parts: [] }] },
  'unmapped.1.json': { numbers: 0, reports: 0, groups: [] },
  '../changes.json': { from: null, to: '0a1b2c3d', changes: [] },
  'overview.1.json': { reports: [{ key: 'a', cells: [] }] },
  'indicators/a.json': { indicator: 'mediation.rooms', level: 'county' },
  'indicators/b.json': { indicator: 'mediation.rooms', level: 'township' },
  'explanations/r.json': { key: '441802-government-2024-annual', numbers: {} },
  'readings/r.json': { key: '441802-government-2024-annual' },
}

describe('a complete data set', () => {
  test('is put together from the files that the index names', async () => {
    const { source } = record()
    const { holdings, index } = await openDoor(source).dataset()
    expect(index.version).toBe('0a1b2c3d')
    expect(holdings.regions.map((region) => region.code)).toEqual(['441802', '441900119'])
    expect(holdings.overview).toEqual([{ key: 'a', cells: [] }])
  })

  test('is fetched once; only the index is asked for afresh', async () => {
    const { source, asked } = record()
    const door = openDoor(source)
    await Promise.all([door.dataset(), door.dataset()])
    expect(asked.length).toBe(new Set(asked).size)
    expect(asked.filter((entry) => entry.endsWith('fresh'))).toEqual(['index.json fresh'])
  })

  test('gives all levels of an indicator, and of that one only', async () => {
    const { source } = record()
    const files = await openDoor(source).indicator(INDEX as never, 'mediation.rooms')
    expect(files.map((file) => file.level)).toEqual(['county', 'township'])
  })

  test('says why the numbers of a report were read as they were, in a file of its own', async () => {
    const { source, asked } = record()
    const door = openDoor(source)
    await door.reading(INDEX as never, '441802-government-2024-annual')
    expect(asked).toEqual(['readings/r.json'])
    expect(await door.explanations(INDEX as never, '441802-government-2024-annual')).toEqual({ key: '441802-government-2024-annual', numbers: {} })
  })

  test('made before there were explanations has none', async () => {
    const { source, asked } = record()
    const { explanations: _, ...files } = INDEX.files
    await expect(openDoor(source).explanations({ ...INDEX, files } as never, '441802-government-2024-annual')).rejects.toMatchObject({ trouble: 'missing' })
    expect(asked).toEqual([])
  })

  test('is read from blocks of the page where there are any', async () => {
    const { source, asked } = record()
    const door = openDoor({ ...source, inlined: (path) => JSON.stringify(FILES[path]) })
    await door.dataset()
    expect(asked).toEqual([])
  })
})

describe('what only some views need', () => {
  test('the publication sheet also has the searches without result', async () => {
    const { source } = record()
    expect(await openDoor(source).publication(INDEX as never)).toEqual({ publication: [{ key: 'a', parts: [] }], notPublished: [{ region: '441802', year: 2022 }] })
  })

  test('the last comparison stands beside the data set and is asked for afresh', async () => {
    const { source, asked } = record()
    expect(await openDoor(source).changes()).toMatchObject({ to: '0a1b2c3d', changes: [] })
    expect(asked).toEqual(['../changes.json fresh'])
  })

  test('unmapped numbers', async () => {
    const { source } = record()
    expect(await openDoor(source).unmapped(INDEX as never)).toMatchObject({ numbers: 0, groups: [] })
  })
})

describe('the sample', () => {
  test.each([
    ['made-up data where they were asked for', 'sample', { ...INDEX, synthetic: true }, undefined],
    ['real data where the sample was asked for', 'sample', { ...INDEX, synthetic: false }, 'format'],
    ['a made-up corpus in place of the real data, which the page labels', 'data', { ...INDEX, synthetic: true }, undefined],
  ] as const)('%s', async (_, folder, index, trouble) => {
    const { source } = record()
    const door = openDoor({ ...source, inlined: (path) => (path === 'index.json' ? JSON.stringify(index) : null) }, folder)
    const got = await door.dataset().then(() => undefined, (error: unknown) => (error instanceof Unavailable ? error.trouble : error))
    expect(got).toBe(trouble)
  })

  test('comes from its own folder and never from blocks of the page', async () => {
    const asked: string[] = []
    const page = { document: { documentElement: { dataset: { top: '../' } }, querySelectorAll: () => [{ dataset: { file: 'index.json' }, textContent: '{}' }] }, fetch: (path: string) => { asked.push(path); return Promise.resolve({ ok: true, text: () => Promise.resolve('[]') }) } } as unknown as Window
    expect(pageSource(page, 'sample').inlined('index.json')).toBeNull()
    expect(pageSource(page, 'data').inlined('index.json')).toBe('{}')
    await pageSource(page, 'sample').fetched('index.json', true)
    // Where the page stands a folder below the data, as the English one does.
    expect(asked).toEqual(['../sample/index.json'])
  })
})

describe('failing', () => {
  test.each([
    ['a missing file', 'catalogue.1.json', () => Promise.reject(new Unavailable('catalogue.1.json', 'missing')), 'missing'],
    ['a file that is cut off', 'regions.1.json', () => Promise.resolve('{"regions": [{'), 'cut'],
    ['an index of another version', 'index.json', () => Promise.resolve('{"format": 2}'), 'format'],
  ])('%s is told with its path and reason', async (_, path, answer, trouble) => {
    const { source } = record({ [path]: answer })
    const failed = await openDoor(source).dataset().catch((error: unknown) => error)
    expect(failed).toMatchObject({ path, trouble })
  })

  test('is forgotten, so that a second try can succeed', async () => {
    let down = true
    const { source } = record({ 'catalogue.1.json': () => (down ? Promise.reject(new Unavailable('catalogue.1.json', 'network')) : Promise.resolve(JSON.stringify(FILES['catalogue.1.json']))) })
    const door = openDoor(source)
    await expect(door.dataset()).rejects.toMatchObject({ trouble: 'network' })
    down = false
    await expect(door.dataset()).resolves.toBeDefined()
  })

  test('of a reading that the index does not name asks for nothing', async () => {
    const { source, asked } = record()
    await expect(openDoor(source).reading(INDEX as never, 'nobody')).rejects.toMatchObject({ trouble: 'missing' })
    expect(asked).toEqual([])
  })
})

function record(instead: Record<string, () => Promise<string>> = {}): { source: Source; asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    source: {
      inlined: () => null,
      fetched(path, fresh) {
        asked.push(fresh ? `${path} fresh` : path)
        return instead[path]?.() ?? Promise.resolve(JSON.stringify(FILES[path]))
      },
    },
  }
}
