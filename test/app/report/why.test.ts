/** Why a number was read as it was, in words: real readings of made-up sentences, told in both languages. */
import { describe, expect, test } from 'vitest'
import { tellConclusion, tellConsidered, tellReason, tellRefusal } from '../../../src/app/panels/report/why_words.ts'
import { WORDS } from '../../../src/app/words.ts'
import { listExplanations } from '../../../src/extract/explanations.ts'
import { REASONS, REFUSALS } from '../../../src/model/refusals.ts'
import { catalogue, readText } from '../../extract/read.ts'

function explain(text: string, surface: string) {
  const reading = readText(text, 2024, true)
  const mention = reading.mentions.find((one) => one.surface === surface)
  if (mention === undefined) throw new Error(`no ${surface} in ${text}`)
  return { mention, explanation: listExplanations('key', reading).numbers[mention.id] }
}
const conclude = (text: string, surface: string, lang: 'zh' | 'en' = 'zh') => {
  const { mention, explanation } = explain(text, surface)
  return tellConclusion(mention, explanation, catalogue, WORDS[lang])
}

test.each([
  ['by its words', '成功化解矛盾纠纷98件。', '98件', /^读作“调解成功（化解）案件数”：句中写有.*“成功化解”/],
  ['as a part', '办理行政诉讼案件50件，其中民事20件。', '20件', /同句前一个数字的一部分/],
  ['as the base of a rate', '排查矛盾纠纷53宗，化解49宗，调解成功率92%。', '53宗', /句中写的是“.*”，同句没有另列前者/],
  ['a year', '2024年，成功化解矛盾纠纷98件。', '2024年', /^是年份或时段，不是数量。$/],
  ['a change', '受理矛盾纠纷98件，同比增长12%。', '12%', /理由：说的是增减幅度/],
  ['what the catalogue leaves out', '购置执法记录仪17台。', '17台', /像是“.*”（目录以外的事项）/],
  ['what no entry covers', '种植果树17棵。', '17', /不作猜测/],
])('a number read %s', (_, text, surface, said) => expect(conclude(text, surface)).toMatch(said))

test('in English too', () => expect(conclude('成功化解矛盾纠纷98件。', '98件', 'en')).toMatch(/^Read as “Mediation cases resolved”: the sentence says “成功化解”/))

test('each candidate says what spoke for it and what became of it', () => {
  const { mention, explanation } = explain('成功化解矛盾纠纷98件。', '98件')
  const told = (explanation?.considered ?? []).map((candidate) => tellConsidered(candidate, mention, catalogue, WORDS.zh))
  expect(told[0]?.verdict).toBe('取用')
  expect(told.slice(1).every(({ verdict }) => verdict.startsWith('不取——'))).toBe(true)
  expect(told.every(({ ground }) => ground.startsWith('句中用词：“') || ground.startsWith('句中没有'))).toBe(true)
})

describe.each(['zh', 'en'] as const)('in %s nothing is left unsaid', (lang) => {
  test.each(Object.keys(REFUSALS).filter((key): key is Exclude<keyof typeof REFUSALS, 'not'> => key !== 'not'))('refusal: %s', (key) => expect(tellRefusal(key, WORDS[lang]).length).toBeGreaterThan(5))
  test('refusal by a word', () => expect(tellRefusal('not 调解', WORDS[lang])).toMatch(/“调解”/))
  test.each(Object.keys(REASONS) as (keyof typeof REASONS)[])('reason: %s', (key) => expect(tellReason(key, WORDS[lang])).toBe(REASONS[key][lang]))
  test('a goal by its word', () => expect(tellReason('target: 力争', WORDS[lang])).toMatch(/“力争”/))
})
