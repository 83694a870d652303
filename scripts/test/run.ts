/** Runs one check as a child process and counts what passed. */
import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Tally {
  passed: number
  failed: number
}

export const ROOT = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))))

/** A program of an npm package that passes or fails as a whole: one check. */
export async function runTool(script: string, args: string[]): Promise<Tally> {
  const code = await runNode([path.join('node_modules', script), ...args])
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** The tests of one Vitest project. A file that cannot be loaded and an error outside any test each count as a failure. */
export async function runProject(project: string): Promise<Tally> {
  const report = path.join('.cache', `vitest-${project}-${process.pid}.json`)
  const code = await runNode([
    path.join('node_modules', 'vitest', 'vitest.mjs'),
    'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`,
  ])
  const tally = await readTally(path.join(ROOT, report))
  await rm(path.join(ROOT, report), { force: true })
  if (code !== 0 && tally.failed === 0) tally.failed = 1
  return tally
}

interface VitestReport {
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

async function readTally(file: string): Promise<Tally> {
  const text = await readFile(file, 'utf8').catch(() => '{"testResults":[]}')
  const tally: Tally = { passed: 0, failed: 0 }
  for (const { status, assertionResults } of (JSON.parse(text) as VitestReport).testResults) {
    const failed = assertionResults.filter((result) => result.status === 'failed').length
    tally.passed += assertionResults.filter((result) => result.status === 'passed').length
    tally.failed += failed || (status === 'failed' ? 1 : 0)
  }
  return tally
}

/** Standard input stays closed: no check may wait for a person. */
function runNode(args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}
