/** `data/accuracy.yaml`: what was measured, when, and on what. The documents and the method page show it as it stands there. */
import { z } from 'zod'

const names = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })

const figure = z.union([
  z.tuple([z.number().int().nonnegative(), z.number().int().positive()]).describe('[对的个数, 总数] · how many of how many'),
  z.number().min(0).max(100).describe('百分数，个数未记录时用 · percent, where the counts are not at hand'),
  z.null().describe('未测 · not measured'),
])

export const accuracySchema = z.strictObject({
  date: z.iso.date().describe('测量日期 · date of the measurement'),
  sets: z.array(z.strictObject({ id: z.string(), ...names.shape, about: names.describe('样本是什么 · what the set is') })).min(1).describe('样本，每个一列 · sets, a column each'),
  measures: z.array(z.strictObject({
    ...names.shape,
    as: z.enum(['share', 'faults']).default('share').describe('share：百分比；faults：错了几个 · a percentage, or a number of faults'),
    figures: z.record(z.string(), figure).describe('样本编号 → 结果 · set → result'),
  })).min(1),
})
export type Accuracy = z.infer<typeof accuracySchema>
