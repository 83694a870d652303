/** `data/reviewed.yaml`: why long phrases and phrases of a single report are kept. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reviewedFileSchema } from '../../src/model/reviewed.ts'
import type { ReviewedGroup } from '../../src/model/reviewed.ts'
import { toProblems } from './issues.ts'
import type { Problem } from './problem.ts'
import { parseYaml } from './yaml.ts'

export const REVIEWED = 'reviewed.yaml'

/** Each phrase with the group whose reason keeps it; a phrase that stands in two groups is a problem. None where there is no file. */
export function loadReviewed(dataDir: string): { reviewed: Map<string, ReviewedGroup>; problems: Problem[] } {
  const path = join(dataDir, REVIEWED)
  const reviewed = new Map<string, ReviewedGroup>()
  if (!existsSync(path)) return { reviewed, problems: [] }
  const yaml = parseYaml(REVIEWED, readFileSync(path, 'utf8'))
  if (yaml.problems.length > 0) return { reviewed, problems: yaml.problems }
  const parsed = reviewedFileSchema.safeParse(yaml.value)
  if (!parsed.success) return { reviewed, problems: toProblems(parsed.error, yaml, () => '', ['reviewed', 'zh', 'en', 'phrases']) }
  const problems: Problem[] = []
  parsed.data.reviewed.forEach((group, at) =>
    group.phrases.forEach((phrase, item) => {
      if (reviewed.has(phrase)) {
        problems.push({
          file: REVIEWED,
          line: yaml.lineOf(['reviewed', at, 'phrases', item]),
          entry: phrase,
          what: { zh: '这个短语列了两次', en: 'the phrase is listed twice' },
          cure: { zh: '只留在一组', en: 'keep it in one group' },
        })
      }
      reviewed.set(phrase, group)
    }),
  )
  return { reviewed, problems }
}
