/** What reading one report gives: its key, every run of digits accounted for, the findings. Schemas of the contract's JSON. */
import { z } from 'zod'
import { CORRECTION_ACTIONS, FLAGS, LEVELS, MENTION_KINDS, PARTS, QUALIFIERS, REPORT_KINDS, RULES } from './lists.ts'
import type { Flag, PartId, RuleId } from './lists.ts'

const month = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

/** null = the whole reporting year. */
export const periodSchema = z.union([
  z.strictObject({ from: month.nullable().optional(), until: month.nullable().optional(), label: z.string().optional() }),
  z.strictObject({ year: z.number().int() }),
  z.strictObject({ years: z.number().int() }),
])
export type Period = z.infer<typeof periodSchema>

const flagIds = Object.keys(FLAGS) as [Flag, ...Flag[]]
const ruleIds = Object.keys(RULES) as [RuleId, ...RuleId[]]
const partIds = Object.keys(PARTS) as [PartId, ...PartId[]]

/** What the program had read before a person corrected it. */
const originalSchema = z.strictObject({
  kind: z.enum(MENTION_KINDS),
  indicator: z.string().nullable(),
  also: z.array(z.string()),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  qualifier: z.enum(QUALIFIERS),
  scope: z.string().nullable(),
  period: periodSchema.nullable(),
  entity: z.string().nullable(),
})

/** One row of `data/corrections.csv`, as applied to a number. */
export const correctionMarkSchema = z.strictObject({
  action: z.enum(CORRECTION_ACTIONS),
  indicators: z.array(z.string()).describe('indicators whose figure it confirms or changes'),
  withdrawn: z.array(z.string()).optional().describe('indicators that it takes the number away from, without saying what it is instead'),
  who: z.string(),
  when: z.string(),
  why: z.string(),
  read: originalSchema.optional().describe('the reading before; absent where it was confirmed'),
})
export type CorrectionMark = z.infer<typeof correctionMarkSchema>

export const mentionSchema = z.strictObject({
  id: z.string().describe('10 hex digits; survives changes elsewhere in the report'),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  surface: z.string().min(1),
  kind: z.enum(MENTION_KINDS),
  indicator: z.string().nullable(),
  also: z.array(z.string()),
  basis: z.string().nullable().describe('the verb as printed that decided the indicator'),
  value: z.number().nullable().describe('in the canonical unit'),
  value_printed: z.string().nullable(),
  unit: z.string().nullable(),
  qualifier: z.enum(QUALIFIERS),
  scope: z.string().nullable(),
  period: periodSchema.nullable(),
  period_printed: z.strictObject({ year: z.number().int() }).nullable(),
  entity: z.string().nullable(),
  flags: z.array(z.enum(flagIds)),
  sentence: z.tuple([z.number().int(), z.number().int()]).describe('span of the sentence in the verbatim text'),
  maybe: z.array(z.string()).optional().describe('indicators that an unmapped number could not be decided for'),
  corrections: z.array(correctionMarkSchema).optional().describe('what people have said about the number'),
})
export type Mention = z.infer<typeof mentionSchema>

export const findingSchema = z.strictObject({
  rule: z.enum(ruleIds),
  severity: z.enum(['error', 'warning', 'info']),
  zh: z.string(),
  en: z.string(),
  mentions: z.array(z.number().int()).describe('indices into mentions'),
  figures: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
})
export type Finding = z.infer<typeof findingSchema>

export const regionSchema = z.strictObject({
  code: z.string().nullable(),
  name: z.string(),
  level: z.enum(LEVELS).nullable(),
  path: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  status: z.enum(['confirmed', 'auto', 'ambiguous', 'unknown']),
  candidates: z.array(z.strictObject({ code: z.string(), score: z.number() })),
  evidence: z.array(z.strictObject({ zh: z.string(), en: z.string(), start: z.number().int(), end: z.number().int() })),
})

export const sectionSchema = z.strictObject({
  start: z.number().int(),
  end: z.number().int(),
  kind: z.enum(['opening', 'achievements', 'duties', 'problems', 'plans', 'boilerplate']),
  heading: z.string(),
  level: z.number().int(),
})
export type Section = z.infer<typeof sectionSchema>

/** A heading that opens one of the required parts. `start` and `end` are the heading's own span, `until` is where what it heads ends. */
export const partSchema = z.strictObject({
  part: z.enum(partIds),
  heading: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  until: z.number().int(),
})
export type Part = z.infer<typeof partSchema>

export const readingSchema = z.strictObject({
  report: z.strictObject({
    title: z.string().nullable(),
    region: regionSchema,
    body: z.string(),
    year: z.number().int().nullable(),
    kind: z.enum(REPORT_KINDS),
    published: z.string().nullable(),
    script: z.enum(['simplified', 'traditional', 'traditional+corrupted', 'simplified+corrupted']),
  }),
  mentions: z.array(mentionSchema),
  findings: z.array(findingSchema),
  accounting: z.strictObject({
    digit_runs: z.number().int(),
    accounted: z.number().int(),
    by_kind: z.record(z.string(), z.number().int()),
  }),
  sections: z.array(sectionSchema),
  parts: z.array(partSchema).describe('headings of the required parts, in order of the text; one heading may open two'),
  without_number: z.array(z.string()).describe('indicators that the results part speaks of without a number'),
})
export type Reading = z.infer<typeof readingSchema>
