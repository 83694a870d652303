import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DATA, ROOT } from '../../scripts/command/paths.ts'
import { writeAccuracy, writePercent } from '../../scripts/docs/accuracy.ts'
import { loadAccuracy } from '../../scripts/load.ts'
import { splitDocument } from '../../scripts/page/markdown.ts'
import type { Accuracy } from '../../src/model/accuracy.ts'

const DOCUMENT = (name: string): string => readFileSync(join(ROOT, name), 'utf8')

test('the documents hold the figures of data/accuracy.yaml', async () => {
  const said = await new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts', 'docs.ts'), '--check'], { cwd: ROOT }, (_, out, err) => resolve(out + err))
  })
  expect(said).toBe('')
})

test('every measure has a figure, or null, for every set', () => {
  const { accuracy } = loadAccuracy(DATA)
  const sets = accuracy?.sets.map(({ id }) => id)
  expect(accuracy?.measures.map(({ en, figures }) => [en, Object.keys(figures)])).toEqual(accuracy?.measures.map(({ en }) => [en, sets]))
})

// README quotes one pair of figures: those of sentences that nobody has seen.
test.each([
  ['README.md', 'en', /indicator precision is (\d+) % and recall (\d+) %/],
  ['README.zh-CN.md', 'zh', /指标准确率为? ?(\d+)%，召回率为? ?(\d+)%/],
] as const)('%s quotes the accuracy on unseen sentences', (file, _, pattern) => {
  const { accuracy } = loadAccuracy(DATA)
  const figureOf = (en: string): number => {
    const figure = accuracy?.measures.find((measure) => measure.en === en)?.figures['unseen']
    return Array.isArray(figure) ? Math.round((figure[0] / figure[1]) * 100) : Math.round(figure ?? NaN)
  }
  expect(pattern.exec(DOCUMENT(file).replace(/\n/g, ' '))?.slice(1).map(Number)).toEqual([figureOf('indicator: precision'), figureOf('indicator: recall')])
})

describe('writing figures', () => {
  const accuracy: Accuracy = {
    date: '2026-03-01',
    sets: [{ id: 'a', zh: '甲', en: 'one', about: { zh: '样本甲。', en: 'the first.' } }],
    measures: [
      { zh: '个数', en: 'counts', as: 'share', figures: { a: [2, 3] } },
      { zh: '百分数', en: 'percent', as: 'share', figures: { a: 88 } },
      { zh: '误', en: 'faults', as: 'faults', figures: { a: [0, 9] } },
      { zh: '未测', en: 'unmeasured', as: 'share', figures: { a: null } },
    ],
  }
  test('in English', () => {
    const written = writeAccuracy(accuracy, 'en')
    expect(written).toContain('Measured on 1 March 2026')
    expect(written).toContain('- **One**: the first.')
    expect(written.split('\n').slice(-4)).toEqual(['| counts | 66.7 % (2 of 3) |', '| percent | 88.0 % |', '| faults | 0 of 9 |', '| unmeasured | – |'])
  })
  test('in Chinese', () => {
    expect(writeAccuracy(accuracy, 'zh').split('\n').slice(-4)).toEqual(['| 个数 | 66.7%(2/3) |', '| 百分数 | 88.0% |', '| 误 | 0/9 |', '| 未测 | – |'])
  })
  test.each([[100, '100%'], [99.97, '100.0%'], [0, '0.0%']])('%d', (percent, text) => expect(writePercent(percent, 'zh')).toBe(text))
})

describe('the document in the page', () => {
  test('both languages have the same sections', () => {
    const idsOf = (name: string): string[] => splitDocument(DOCUMENT(name)).map(({ id }) => id)
    expect(idsOf('docs/method.zh-CN.md')).toEqual(idsOf('docs/method.md'))
    expect(idsOf('docs/method.md')).toEqual(expect.arrayContaining(['read', 'chain', 'limits', 'accuracy', 'cite', 'licence']))
  })

  const [section] = splitDocument(
    '# Title\n\npreface\n\n<a id="one"></a>\n\n## First\n\n一行，\n接着一行 and\nmore. [file](other.md) [site](https://example.org/a)\n<!-- mark -->\n\n| a | b |\n|---|---|\n| x | 5 % |\n\n## Without an anchor\n\nhidden\n',
  )
  test.each([
    ['its title', () => section?.title, 'First'],
    ['Chinese lines joined without a space, others as they are', () => section?.html.includes('一行，接着一行 and\nmore.'), true],
    ['a file of the project as words', () => section?.html.includes('other.md'), false],
    ['a site as a link', () => section?.html.includes('<a href="https://example.org/a" rel="noreferrer">site</a>'), true],
    ['no comment', () => section?.html.includes('<!--'), false],
    ['row heads', () => section?.html.includes('<th scope="row">x</th><td class="number">5 %</td>'), true],
    ['nothing of the next section', () => section?.html.includes('hidden'), false],
  ])('%s', (_, read, wanted) => expect(read()).toBe(wanted))
})
