/** The languages of the page have the same keys and places, and no key is dead. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import en from '../../data/locales/en.json' with { type: 'json' }
import zh from '../../data/locales/zh.json' with { type: 'json' }
import enLocal from '../../data/locales/local/en.json' with { type: 'json' }
import zhLocal from '../../data/locales/local/zh.json' with { type: 'json' }
import enStory from '../../data/locales/storyboard/en.json' with { type: 'json' }
import zhStory from '../../data/locales/storyboard/zh.json' with { type: 'json' }
import { WORDS } from '../../src/app/words.ts'

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
const SOURCE = new URL('../../src', import.meta.url).pathname

/** The texts of the whole page, and those that are loaded with a part of it. */
const SETS: { name: string; zh: Record<string, string>; en: Record<string, string>; folder: string }[] = [
  { name: 'the page', zh, en, folder: SOURCE },
  { name: 'the report in hand', zh: zhLocal, en: enLocal, folder: join(SOURCE, 'app/local') },
  { name: 'the storyboard', zh: zhStory, en: enStory, folder: join(SOURCE, 'app/storyboard') },
]

describe.each(SETS)('of $name', ({ zh: chinese, en: english, folder }) => {
  test('keys equal those of zh.json', () => expect(Object.keys(english)).toEqual(Object.keys(chinese)))

  test('every key has the same places in each language', () => {
    const uneven = Object.keys(chinese).filter((key) => new Set([...places(english[key] ?? ''), ...places(chinese[key] ?? '')]).size !== new Set(places(english[key] ?? '')).size || new Set(places(english[key] ?? '')).size !== new Set(places(chinese[key] ?? '')).size)
    expect(uneven).toEqual([])
  })

  test('Chinese texts use Chinese punctuation', () => {
    const wrong = Object.values(chinese).filter((text) => /[\u4e00-\u9fff][,:;?!()]|[,:;?!()][\u4e00-\u9fff]/.test(text))
    expect(wrong).toEqual([])
  })

  test('every key is used: as it is, or by its beginning or stem', () => {
    const code = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
    const unused = Object.keys(chinese).filter((key) => {
      const stem = key.replace(/\.(one|other)$/, '')
      return !code.includes(`'${stem}'`) && !code.includes(`\`${stem.replace(/\.[^.]*$/, '')}.\${`) && !code.includes(`\`${stem.replace(/_[^_]*$/, '')}_\${`)
    })
    expect(unused).toEqual([])
  })
})

describe('numbers and dates', () => {
  test.each([
    ['zh', 45e8, '45亿', '4,500,000,000'],
    ['en', 45e8, '4.5bn', '4,500,000,000'],
    ['zh', 30000, '3万', '30,000'],
  ] as const)('%s %d is short %s and full %s', (lang, value, short, full) => {
    expect(WORDS[lang].compact(value)).toBe(short)
    expect(WORDS[lang].number(value)).toBe(full)
  })
  test.each([
    ['zh', '2021-11-30', '2021年11月30日'],
    ['zh', '2024-08', '2024年8月'],
    ['zh', '-11-30', '11月30日'],
    ['en', '2021-11-30', '30 November 2021'],
    ['en', '-11-30', '30 November'],
  ] as const)('%s %s is %s', (lang, iso, text) => expect(WORDS[lang].date(iso)).toBe(text))
  test('one is told from several in Chinese as well', () => {
    expect(WORDS.zh.plural('takeaway.derived', 1)).not.toContain('分别')
    expect(WORDS.zh.plural('takeaway.derived', 2)).toContain('分别')
    expect(WORDS.en.plural('points', 1)).toBe('1 percentage point')
    expect(WORDS.en.plural('points', 1.14)).toBe('1.14 percentage points')
  })
})
