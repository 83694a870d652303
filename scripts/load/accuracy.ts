/** `data/accuracy.yaml`: what was measured, when, and on what. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accuracySchema } from '../../src/model/accuracy.ts'
import type { Accuracy } from '../../src/model/accuracy.ts'
import { toProblems } from './issues.ts'
import type { Problem } from './problem.ts'
import { parseYaml } from './yaml.ts'

/** null where the file is refused. */
export function loadAccuracy(dataDir: string): { accuracy: Accuracy | null; problems: Problem[] } {
  const yaml = parseYaml('accuracy.yaml', readFileSync(join(dataDir, 'accuracy.yaml'), 'utf8'))
  if (yaml.problems.length > 0) return { accuracy: null, problems: yaml.problems }
  const parsed = accuracySchema.safeParse(yaml.value)
  if (parsed.success) return { accuracy: parsed.data, problems: [] }
  return { accuracy: null, problems: toProblems(parsed.error, yaml, () => '', Object.keys(accuracySchema.shape)) }
}
