/** `npm run diff`: what a change of the program or of `data/` does to every number, before it is argued about. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PUBLIC_DATA, resolveTyped, ROOT } from './command/paths.ts'
import { readOptions, stop, Stop } from './command/options.ts'
import { listObservations, openDataSet } from './data/open.ts'
import { compareObservations } from './diff/compare.ts'
import { printChanges } from './diff/print.ts'
import type { Observation } from '../src/model/observation.ts'
import type { OpenDataSet, ReadPath } from './data/open.ts'
import { CHANGES } from '../src/model/dataset.ts'
import type { ChangesFile } from '../src/model/dataset.ts'

const told = readOptions(
  {
    line: 'npm run diff',
    options: { all: { type: 'boolean' } },
    arguments: { min: 0, max: 1 },
    help: `npm run diff [-- OLD_DIR] [--all]

比较两个数据集：新增、消失、改变的观测值，并写入 public/changes.json
compares two data sets: observations gained, lost and changed; writes public/changes.json

  OLD_DIR   旧数据集，默认为已提交的 public/data · the older data set, default the committed one
  --all     全部列出，而不是每类前二十条 · lists all, not the first twenty of each kind

退出码 · exit: 0 完成 · done; 1 缺少数据集 · a data set is missing; 2 用法有误 · wrong usage`,
  },
  process.argv.slice(2),
  process.env,
)
if (told instanceof Stop) stop(told)
else process.exitCode = run(told.rest[0], told.values['all'] === true ? Infinity : 20)

function run(oldDir: string | undefined, limit: number): number {
  const after = tryOpen((path) => readFileSync(join(PUBLIC_DATA, path), 'utf8'))
  if (after === null) {
    console.error('没有 public/data，请先运行 npm run data\nthere is no public/data; run npm run data first')
    return 1
  }
  if (oldDir !== undefined && !existsSync(join(resolveTyped(oldDir), 'index.json'))) {
    console.error(`${oldDir} 中没有数据集(index.json)，请检查路径\nthere is no data set (index.json) in ${oldDir}; check the path`)
    return 1
  }
  const before = tryOpen(oldDir === undefined ? readCommitted : (path) => readFileSync(join(resolveTyped(oldDir), path), 'utf8'))
  if (before === null) console.error('没有已提交的数据集，全部算作新增\nno data set is committed yet: everything counts as gained')
  const [old, now] = [before === null ? [] : tryList(before), tryList(after)]
  if (old === null || now === null) {
    const which = now === null ? 'public/data' : (oldDir ?? 'HEAD:public/data')
    console.error(`${which} 不完整，无法比较。请用 npm run data 重新生成\n${which} is incomplete and cannot be compared; make it anew with npm run data`)
    return 1
  }
  const changes: ChangesFile = { from: before?.index.version ?? null, to: after.index.version, changes: compareObservations(old, now) }
  writeFileSync(join(PUBLIC_DATA, CHANGES), printJson(changes))
  console.log(printChanges(changes, limit))
  return 0
}

function tryOpen(read: ReadPath): OpenDataSet | null {
  try {
    return openDataSet(read)
  } catch {
    return null
  }
}

/** null where a file that the index names is missing. */
function tryList(dataSet: OpenDataSet): Observation[] | null {
  try {
    return listObservations(dataSet, false)
  } catch {
    return null
  }
}

function readCommitted(path: string): string {
  return execFileSync('git', ['show', `HEAD:public/data/${path}`], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore'] })
}

/** One change a line: short, and a later comparison shows line by line what differs. */
function printJson({ from, to, changes }: ChangesFile): string {
  const lines = changes.map((change) => JSON.stringify(change))
  return `{"from":${JSON.stringify(from)},"to":${JSON.stringify(to)},"changes":[${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}]}\n`
}
