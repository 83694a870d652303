/** The catalogue: what can be read, in which words, in which unit. Schemas of `data/indicators/*.yaml` and `data/units.yaml`. */
import { z } from 'zod'
import { DIMENSIONS } from './lists.ts'

const ID = z.string().regex(/^[a-z][a-z0-9_]*\.[a-z0-9_]+$/)
const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })
// Both widths are written as escapes: in many editors they look alike. A phrase may hold 、 because sentences do.
const words = z.array(z.string().min(1).refine((w) => !/[,;\u3001\uff0c\uff1b]/.test(w), { message: 'separator_in_word' })).default([])
const phrases = z.array(z.string().min(1).refine((w) => !/[,;\uff0c\uff1b]/.test(w), { message: 'separator_in_word' })).default([])

/** A sentence that the entry must catch, with the value it must give. */
export const exampleSchema = z.strictObject({
  text: z.string().min(1).describe('句子:必须读出本指标 · a sentence from which this indicator must be read'),
  value: z.number().describe('以规范单位计的值 · the value in the canonical unit'),
})

/** A sentence in which no number belongs to the entry. */
export const counterexampleSchema = z.strictObject({
  text: z.string().min(1).describe('句子:不得读成本指标 · a sentence from which this indicator must not be read'),
  instead: ID.nullable().optional().describe('应读成的指标 · the indicator that it is instead'),
})

export const indicatorSchema = z.strictObject({
  id: ID.describe('永久编号 · permanent id; stands in addresses and data'),
  zh: z.string().min(1).describe('中文名 · Chinese name'),
  en: z.string().min(1).describe('英文名 · English name'),
  unit: z.string().min(1).describe('规范单位 · canonical unit, an id of units.yaml'),
  kind: z.enum(['count', 'rate', 'amount']).describe('数、率或金额 · count, rate or amount of money'),
  temporality: z.enum(['flow', 'stock', 'rate']).describe('流量、存量或比率 · flow, stock or rate'),
  direction: z.enum(['higher_better', 'lower_better', 'neutral']).describe('高好、低好或中性 · colours a change, never a number'),
  definition: bilingual.describe('定义 · definition'),
  aliases: phrases.describe('一见即可断定本指标的短语 · phrases that by themselves decide for this indicator'),
  objects: words.describe('所数之物 · what is counted'),
  verbs: words.describe('断定阶段的动词 · the verb that decides the stage'),
  requires: phrases.describe('同一分句须有其一 · one of these must stand in the clause'),
  topics: phrases.describe('句中或标题中有其一即更可能 · words elsewhere in the sentence or its heading that speak for this indicator'),
  subsets: phrases.describe('有其一即只是部分 · words that name only a part of what is counted: they become the scope'),
  not: phrases.describe('同一分句有其一即不是 · none of these may stand in the clause'),
  measure_words: words.describe('可用量词 · measure words that fit'),
  follows: z.array(z.string().regex(/^[a-z][a-z0-9_]*(\.[a-z0-9_]+)?$/)).default([]).describe('常紧随其后的指标(或指标族):其后的省略说法归本指标 · indicators, or families, behind which an elliptic phrase belongs to this one'),
  broader: z.array(ID).default([]).describe('上位指标:两者都说得通时取本指标 · broader indicators: where both fit, this one is taken'),
  also_with: z.array(ID).default([]).describe('同一数字可同时陈述的指标 · indicators that one number may state together with this one'),
  formerly: z.array(ID).default([]).describe('旧编号 · former ids'),
  notes: z.string().optional().describe('边界说明 · borders to other indicators'),
  examples: z.array(exampleSchema).default([]),
  counterexamples: z.array(counterexampleSchema).default([]),
})
export type Indicator = z.infer<typeof indicatorSchema> & { domain: string }

/** A rate computed from two indicators; shown beside a stated one, never instead of it. */
export const derivedSchema = z.strictObject({
  id: ID.describe('所得比率的指标编号 · the indicator that results, in percent'),
  numerator: ID.describe('分子 · numerator'),
  denominator: ID.describe('分母 · denominator'),
  stand_in: ID.optional().describe('同一句未列分母时代作分母的指标 · indicator that serves as the denominator where a sentence states none'),
})
export type Derived = z.infer<typeof derivedSchema>

/** A concept that reports count and the catalogue leaves out. Naming it keeps its numbers from being put under an indicator. */
export const outsideSchema = z.strictObject({
  zh: z.string().min(1).describe('概念 · the concept'),
  words: words.describe('表示它的词 · words for it'),
  dimension: z.enum(DIMENSIONS).default('count'),
  topics: words.describe('附近须有其一 · one of these must be near'),
  not: words.describe('同一分句有其一即不是 · none of these may stand in the clause'),
  measure_words: words.describe('量词,空即不限 · measure words; empty means any'),
  parts: z.boolean().default(false).describe('也可表示部分:其后另有所数之物、或在其中之后时让位 · its words may also name a part: they give way to a noun nearer to the number, and in a breakdown (其中)'),
})
export type Outside = z.infer<typeof outsideSchema>

export const domainFileSchema = z.strictObject({
  domain: z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9_]*$/),
    zh: z.string().min(1),
    en: z.string().min(1),
    order: z.number().int().describe('显示次序 · order of display'),
    covers: bilingual.optional(),
    subsets: phrases.describe('本领域各指标共有的部分词(行业、领域) · words for parts that all indicators of the domain share, such as sectors'),
  }),
  indicators: z.array(indicatorSchema),
  derived: z.array(derivedSchema).default([]),
  outside: z.array(outsideSchema).default([]),
})
export type Domain = z.infer<typeof domainFileSchema>['domain']

export const unitSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z_]+$/),
  zh: z.string().min(1).describe('显示用量词 · the word shown behind a number'),
  en: z.string().min(1),
  dimension: z.enum(DIMENSIONS),
  measure_words: z.array(z.string().min(1)).describe('归入本单位的量词(无指标时) · measure words that mean this unit where no indicator decides'),
  factor: z.record(z.string(), z.number().positive()).default({}).describe('量词 → 换算系数 · measure word → factor, where it is not 1'),
})
export type Unit = z.infer<typeof unitSchema>

export const unitsFileSchema = z.strictObject({
  magnitudes: z.record(z.string(), z.number().positive()).describe('数量级 · 十百千万亿'),
  units: z.array(unitSchema),
})

/** Everything that says what can be read. */
export interface Catalogue {
  domains: Domain[]
  indicators: Indicator[]
  derived: Derived[]
  outside?: Outside[]
  units: Unit[]
  magnitudes: Record<string, number>
}
