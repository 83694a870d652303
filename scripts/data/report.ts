/** What a build tells the person who started it: bilingual, one place a line, nothing that is not needed. */
import { formatProblem } from '../load.ts'
import type { Built } from './build.ts'
import type { Remark, Shard } from './collect.ts'
import type { ShardBuilt } from './shard.ts'

/** Everything for standard error, ready to print. */
export function describeBuild(built: Built, options: { outDir: string; quiet: boolean; strict: boolean }): string[] {
  if (!built.ok) {
    return [...built.problems.map(formatProblem), `数据有 ${built.problems.length} 处错误，未生成数据集。\n${built.problems.length} faults in data/: no data set was written.`]
  }
  const lines = describeRemarks(built.remarks, options.quiet)
  if (options.quiet) return lines
  const { written, kept, removed } = built.result
  const { version } = built.dataSet.index
  lines.push(
    `数据版本 ${version}:${built.reports} 份报告，${built.dataSet.observations} 条观测；写入 ${written}，沿用 ${kept}，清除 ${removed} 个文件 → ${options.outDir}`,
    `Data version ${version}: ${built.reports} reports, ${built.dataSet.observations} observations; ${written} files written, ${kept} kept, ${removed} removed → ${options.outDir}`,
  )
  return lines
}

/** The same of a part of a build. */
export function describeShard(built: ShardBuilt, { number, of }: Shard, { outDir, quiet }: { outDir: string; quiet: boolean }): string[] {
  if (!built.ok) return built.problems.map(formatProblem)
  const lines = describeRemarks(built.remarks, quiet)
  if (!quiet) lines.push(`第 ${number}/${of} 片：${built.reports} 份报告，新读 ${built.fresh} 份 → ${outDir}\nshard ${number}/${of}: ${built.reports} reports, ${built.fresh} read anew → ${outDir}`)
  return lines
}

function describeRemarks(remarks: readonly Remark[], quiet: boolean): string[] {
  return remarks.filter((remark) => remark.weight !== 'notice' || !quiet).map(({ file, place = `data/reports/${file}`, zh, en }) => `${place} ${zh}\n${place} ${en}`)
}

/** 0 · 1 where a report could not be used, or `--strict` found something · 1 where nothing could be built. */
export function exitCodeOf(built: Built, strict: boolean): 0 | 1 {
  if (!built.ok) return 1
  return built.remarks.some((remark) => remark.weight === 'error' || (strict && remark.weight === 'strict')) ? 1 : 0
}
