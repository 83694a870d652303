import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DATA, ROOT } from '../../scripts/command/paths.ts'
import { formatProblem, loadCatalogue, loadSite } from '../../scripts/load.ts'

test('the schemas for editors are up to date, and every YAML file names its own', async () => {
  const said = await new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts', 'schema.ts'), '--check'], { cwd: ROOT }, (_, out, err) => resolve(out + err))
  })
  expect(said).toBe('')
})

test('data/ is sound', () => {
  expect([...loadCatalogue(DATA).problems, ...loadSite(DATA).problems].map(formatProblem)).toEqual([])
})
