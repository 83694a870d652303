/** What the development server does when `data/` changes. */
import { describe, expect, test } from 'vitest'
import { isSource, makeRunner } from '../../scripts/page/watch.ts'
import type { Outcome } from '../../scripts/page/watch.ts'

const sound: Outcome = { isSound: true, isNew: true, said: '数据版本 1' }
const broken: Outcome = { isSound: false, isNew: false, said: 'indicators/a.yaml:3 缩进有误\nindicators/a.yaml:3 bad indentation' }

/** A runner over builds that end when told to; what it sent to the page. */
function start(): { run: () => void; end: (outcome: Outcome) => Promise<void>; sent: string[]; builds: () => number } {
  const sent: string[] = []
  const ends: ((outcome: Outcome) => void)[] = []
  const page = { ws: { send: (message: { type: string; err?: { message: string } }) => sent.push(message.err?.message ?? message.type) }, config: { logger: { info: () => {}, error: () => {} } } }
  const run = makeRunner(() => new Promise((resolve) => ends.push(resolve)), page as unknown as Parameters<typeof makeRunner>[1])
  const end = async (outcome: Outcome): Promise<void> => {
    ends.at(-1)?.(outcome)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { run, end, sent, builds: () => ends.length }
}

test('a new data set is shown', async () => {
  const { run, end, sent } = start()
  run()
  await end(sound)
  expect(sent).toEqual(['full-reload'])
})

test('a fault is told in both languages and leaves the data; when it is mended the page comes back, though nothing else is new', async () => {
  const { run, end, sent } = start()
  run()
  await end(broken)
  run()
  await end({ ...sound, isNew: false })
  expect(sent).toEqual([broken.said, 'full-reload'])
})

test('a report that cannot be used does not keep the others from being shown', async () => {
  const { run, end, sent } = start()
  run()
  await end({ ...sound, isSound: false })
  expect(sent).toEqual(['full-reload'])
})

test('what changes during a build is built once more, however often it changes', async () => {
  const { run, end, builds } = start()
  run()
  run()
  run()
  expect(builds()).toBe(1)
  await end(sound)
  expect(builds()).toBe(2)
  await end({ ...sound, isNew: false })
  expect(builds()).toBe(2)
})

describe('what is watched', () => {
  test.each(['reports/a.txt', 'reports/index.csv', 'indicators/a.yaml', 'units.yaml', 'corrections.csv', 'regions/aliases.csv'])('%s', (file) => expect(isSource(file)).toBe(true))
  test.each(['locales/zh.json', 'README.md', 'indicators/.a.yaml.swp', 'reports/index.csv.part', 'a.yaml~', 'indicators/indicators.schema.json'])('not %s', (file) => expect(isSource(file)).toBe(false))
})
