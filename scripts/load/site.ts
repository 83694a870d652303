/** `data/site.yaml`: what the house that publishes the page says about itself. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteSchema } from '../../src/model/site.ts'
import type { Site } from '../../src/model/site.ts'
import { toProblems } from './issues.ts'
import type { Problem } from './problem.ts'
import { parseYaml } from './yaml.ts'

/** The defaults where there is no file; null where the file is refused. */
export function loadSite(dataDir: string): { site: Site | null; problems: Problem[] } {
  const path = join(dataDir, 'site.yaml')
  const yaml = existsSync(path) ? parseYaml('site.yaml', readFileSync(path, 'utf8')) : null
  if (yaml !== null && yaml.problems.length > 0) return { site: null, problems: yaml.problems }
  const parsed = siteSchema.safeParse(yaml?.value ?? {})
  if (parsed.success) return { site: parsed.data, problems: [] }
  return { site: null, problems: yaml === null ? [] : toProblems(parsed.error, yaml, () => '', Object.keys(siteSchema.shape)) }
}
