/** `data/reviewed.yaml`: phrases of the catalogue that a person has looked at and keeps, each group with its reason. */
import { z } from 'zod'

export const reviewedFileSchema = z.strictObject({
  reviewed: z
    .array(
      z.strictObject({
        zh: z.string().min(1).describe('保留的理由 · why they are kept'),
        en: z.string().min(1).describe('the same in English'),
        phrases: z.array(z.string().min(1)).min(1).describe('短语，照目录中的写法 · phrases as the catalogue writes them'),
      }),
    )
    .default([]),
})
export type ReviewedGroup = z.infer<typeof reviewedFileSchema>['reviewed'][number]
