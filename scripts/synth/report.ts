/** One made-up report: what it tells, what it leaves out, what it tells in part, and where it contradicts itself. */
import { SYNTHETIC_MARK } from '../../src/model/report.ts'
import { drawFor } from './chance.ts'
import { FIRST, PLANS, SECTIONS, SHORTCOMINGS } from './outline.ts'
import { makeTeller } from './tell.ts'
import { makeWorld } from './world.ts'
import type { Random } from './chance.ts'
import type { Phrase, Topic } from './phrase.ts'
import type { Teller, Truth } from './tell.ts'
import type { Division } from '../../src/model/gazetteer.ts'
import type { RuleId } from '../../src/model/lists.ts'

export interface Subject {
  division: Division
  /** 广东省, 清远市: the names above it. */
  above: readonly string[]
  year: number
  body: { id: string; zh: string }
}

export interface Told {
  text: string
  mentions: Truth[]
  /** Remarks that the report gives reason for. */
  rules: RuleId[]
}

const NUMERALS = ['一', '二', '三', '四', '五', '六']

export function tellReport(seed: number, subject: Subject, unitOf: (indicator: string) => string): Told {
  const { division, year, body } = subject
  const random = drawFor(seed, division.code, body.id, year)
  const kind = division.name.endsWith('街道') ? '街道' : division.name.slice(-1)
  const teller = makeTeller({
    world: makeWorld(seed, division, year),
    random,
    unitOf,
    year,
    words: { whole: `全${kind}`, place: division.name, self: `我${kind}`, span: random.pick(['全年', '全年', `${year}年`, '']), year: `${year}年`, next: `${year + 1}年` },
  })
  const rules: RuleId[] = []
  const isTold = (topic: Topic): boolean => (topic.above === undefined || division.level !== 'township') && (body.id === 'government' || drawFor(seed, body.id, topic.id).chance(0.5))
  const repeated = random.chance(0.25) ? random.pick(Object.keys(FIRST)) : null

  teller.write(`${writeTitle(subject, random)}\n`)
  teller.say([`${year}年，`, { kind: 'place' }, '坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻习近平法治思想，扎实推进法治政府建设。'])
  // Now and then the two places differ, as in reports put together by several hands.
  const differs = random.chance(0.5)
  if (repeated !== null) teller.say(FIRST[repeated] ?? [], { change: (_, value) => (differs ? value + 1 + random.below(9) : value) })
  teller.write(`现将有关情况报告如下：\n一、${year}年法治政府建设主要举措和成效\n`)
  SECTIONS.forEach((section, at) => {
    teller.write(`（${NUMERALS[at]}）${random.pick(section.headings)}。`)
    teller.say(random.pick(section.lead))
    for (const topic of section.topics) if (isTold(topic)) rules.push(...tellTopic(teller, topic, habitOf(seed, subject, topic, random), random))
    teller.write('\n')
  })
  teller.write('二、存在的问题和不足\n')
  for (const phrase of SHORTCOMINGS.slice(0, 3)) teller.say(phrase)
  teller.write(`\n三、${year + 1}年工作安排\n`)
  teller.say(PLANS[0] ?? [])
  if (random.chance(0.6)) teller.say(random.pick(PLANS.slice(1)), { kind: 'target', change: (_, value) => Math.ceil(value) })
  teller.write(`\n${division.name}${writeOffice(subject)}\n${year + 1}年${1 + random.below(3)}月${1 + random.below(27)}日\n`)
  return { text: teller.text(), mentions: teller.truths(), rules: [...rules, ...(repeated === null ? [] : compareRepeated(repeated, teller.truths()))] }
}

type Habit = 'told' | 'silent' | 'parts' | 'part_year' | 'left_out'

/** A place tells what it told the year before, most of the time. */
function habitOf(seed: number, { division, body }: Subject, topic: Topic, random: Random): Habit {
  const place = drawFor(seed, division.code, body.id, topic.id)
  const usual: Habit = place.chance(0.8) ? 'told' : place.chance(0.5) ? 'silent' : place.chance(0.5) && topic.parts !== undefined ? 'parts' : 'left_out'
  if (random.chance(0.9)) return usual === 'told' && random.chance(0.03) ? 'part_year' : usual
  return random.pick(topic.parts === undefined ? ['silent', 'left_out', 'told'] : ['silent', 'left_out', 'parts', 'told'])
}

function tellTopic(teller: Teller, topic: Topic, habit: Habit, random: Random): RuleId[] {
  if (habit === 'left_out') return []
  if (habit === 'silent') teller.say(topic.silent)
  else if (habit === 'parts') teller.say(random.pick(topic.parts ?? [topic.silent]))
  else {
    const phrase = random.pick(topic.says)
    const months = habit === 'part_year' && hasSpan(phrase) ? random.pick([10, 11]) : 12
    const isWrong = topic.id === 'mediation' && figuresOf(phrase) === 3 && random.chance(0.06)
    teller.say(phrase, { months, change: (indicator, value) => (isWrong && indicator === 'mediation.success_rate' ? Math.round((value - 0.73) * 100) / 100 : value) })
    if (topic.parts !== undefined && months === 12 && random.chance(0.3)) teller.say(random.pick(topic.parts))
    if (isWrong) return ['rate_mismatch']
  }
  return []
}

/** The same figure twice; where one of the two was rounded, it is another figure. */
function compareRepeated(indicator: string, truths: readonly Truth[]): RuleId[] {
  const [first, second] = truths.filter((truth) => truth.indicator === indicator && truth.scope === null && truth.kind === 'observation' && truth.until === null)
  if (first === undefined || second === undefined) return []
  return first.value === second.value ? ['repeat'] : ['internal_conflict']
}

function hasSpan(phrase: Phrase): boolean {
  return phrase.some((piece) => typeof piece !== 'string' && piece.kind === 'span')
}

function figuresOf(phrase: Phrase): number {
  return phrase.filter((piece) => typeof piece !== 'string' && piece.kind === 'figure').length
}

function writeTitle(subject: Subject, random: Random): string {
  const { division, above, year, body } = subject
  const parent = above.length > 1 && random.chance(0.5) ? (above.at(-1) ?? '') : ''
  const name = `${parent}${division.name}`
  const office = writeOffice(subject)
  const titles = [`${name}${office}${year}年法治政府建设年度报告`, `${name}${office}关于${year}年度法治政府建设情况的报告`, ...(body.id === 'government' ? [`${year}年${name}法治政府建设年度报告`] : [])]
  return `${SYNTHETIC_MARK}${random.pick(titles)}`
}

function writeOffice({ division, body }: Subject): string {
  if (body.id !== 'government') return body.zh
  return division.name.endsWith('街道') ? '办事处' : '人民政府'
}
