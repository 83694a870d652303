/** `npm run fuzz`: damaged texts without end. Whatever the text, reading ends, spans are true and every run of digits is accounted for. */
import { Worker } from 'node:worker_threads'
import { DATA } from './command/paths.ts'
import { makeProgress } from './command/progress.ts'
import { readOptions, stop, Stop } from './command/options.ts'
import { makeCase } from './fuzz/make.ts'
import { showCase } from './fuzz/shrink.ts'
import { loadSources } from './fuzz/sources.ts'
import type { Failure, Outcome, Plan } from './fuzz/run.ts'

/** A thread of its own does not inherit the loader of TypeScript. */
const THREAD = `import('tsx/esm/api').then(({ tsImport }) => tsImport('./fuzz/worker.ts', ${JSON.stringify(import.meta.url)}))`
/** Seconds without a new case after which the thread is taken to hang. */
const HANGS = 60

const told = readOptions(
  {
    line: 'npm run fuzz',
    options: { runs: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' }, seconds: { type: 'string', default: '86400' }, from: { type: 'string', default: '0' }, json: { type: 'boolean' } },
    help: `npm run fuzz [-- --runs N --seed N --seconds N --from N --json]

以损坏的文本检验读数:不出错、不停滞、位置准确、数字无遗漏
checks reading against damaged texts: no exception, no hang, true spans, every digit accounted for

  --runs N      次数，默认 1000000 · how many texts, default 1,000,000
  --seed N      种子，默认 1；同一种子给出同样的文本 · default 1; the same seed gives the same texts
  --seconds N   最多运行秒数 · stops after so many seconds
  --from N      从第 N 个开始，用于重现 · starts at text N, to see a failure again
  --json        以 JSON 输出 · prints JSON

退出码 · exit: 0 全部通过 · all held; 1 发现错误 · a fault was found; 2 用法有误 · wrong usage`,
  },
  process.argv.slice(2),
  process.env,
)
if (told instanceof Stop) stop(told)
else {
  const [runs, seed, seconds, from] = ['runs', 'seed', 'seconds', 'from'].map((name) => Number(told.values[name])) as [number, number, number, number]
  if ([runs, seed, from].every((value) => Number.isSafeInteger(value) && value >= 0) && seconds > 0) {
    process.exitCode = await run({ seed, from, runs, seconds, timed: true }, told.values['json'] === true)
  } else stop(new Stop(2, '各选项须为不小于 0 的整数 · options take whole numbers from 0 up'))
}

async function run(plan: Plan, json: boolean): Promise<number> {
  const place = new Int32Array(new SharedArrayBuffer(4))
  Atomics.store(place, 0, -1)
  const worker = new Worker(THREAD, { eval: true, workerData: { plan, place } })
  const outcome = await new Promise<Outcome | number>((resolve, reject) => {
    const watch = watchPlace(place, plan, resolve)
    worker.once('message', (result: Outcome) => { watch.end(); resolve(result) })
    worker.once('error', (error) => { watch.end(); reject(error) })
  })
  await worker.terminate()
  if (typeof outcome === 'number') {
    const one = makeCase(plan.seed, outcome, loadSources(DATA).sources)
    console.error(`停滞:种子 ${plan.seed}，第 ${outcome} 个文本，${HANGS} 秒无进展\nhangs: seed ${plan.seed}, text ${outcome}, no progress in ${HANGS} s\n${showCase(one)}`)
    return 1
  }
  const { failures, ...figures } = outcome
  const told = failures.map(({ index, times, fault, case: one }) => ({ index, times, ...fault, case: showCase(one) }))
  console.log(json ? JSON.stringify({ seed: plan.seed, ...figures, failures: told }, null, 2) : describe(outcome, plan))
  for (const failure of failures) console.error(describeFailure(failure, plan))
  return failures.length === 0 ? 0 : 1
}

/** Moves the bar, and gives up on a case that does not end. */
function watchPlace(place: Int32Array, plan: Plan, giveUp: (index: number) => void): { end: () => void } {
  const bar = makeProgress('fuzz', plan.runs, process.stderr, false)
  let seen = -1
  let since = Date.now()
  let drawn = 0
  const timer = setInterval(() => {
    const at = Atomics.load(place, 0)
    if (at === seen) {
      if (at >= 0 && Date.now() - since > HANGS * 1000) { end(); giveUp(at) }
      return
    }
    seen = at
    since = Date.now()
    for (; drawn < at - plan.from; drawn++) bar.step()
  }, 500)
  const end = (): void => {
    clearInterval(timer)
    bar.end()
  }
  return { end }
}

function describe({ runs, seconds, mentions, digitRuns, refused, slowest }: Outcome, { seed }: Plan): string {
  const refusals = Object.entries(refused).map(([code, count]) => `${code} ${count}`).join(', ') || '0'
  return [
    `${runs} 个文本，种子 ${seed}，${seconds.toFixed(0)} 秒 · texts, seed ${seed}, ${seconds.toFixed(0)} s`,
    `数字串 ${digitRuns}，提及 ${mentions} · runs of digits ${digitRuns}, mentions ${mentions}`,
    `拒读的文件 · files refused: ${refusals}`,
    `相对长度最慢 · slowest for its size: ${slowest.length} 字 · characters, ${slowest.ms.toFixed(1)} ms (${slowest.index})`,
  ].join('\n')
}

function describeFailure({ index, times, fault, case: one }: Failure, { seed }: Plan): string {
  return [
    `\n错误 ${fault.code}，${times} 次:种子 ${seed}，第 ${index} 个文本。重现:npm run fuzz -- --seed ${seed} --from ${index} --runs 1`,
    `fault ${fault.code}, ${times} times: seed ${seed}, text ${index}. Again: npm run fuzz -- --seed ${seed} --from ${index} --runs 1`,
    fault.detail,
    showCase(one),
  ].join('\n')
}
