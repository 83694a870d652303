/** `npm start`: data set, page and a local server in one command. */
import { join } from 'node:path'
import { DATA, PUBLIC_DATA, PUBLIC_SAMPLE } from './command/paths.ts'
import { readOptions, stop, Stop } from './command/options.ts'
import { buildData } from './data/build.ts'
import { describeBuild } from './data/report.ts'
import { buildPage } from './page/build.ts'
import { servePage } from './page/serve.ts'
import { makeSample } from './synth/sample.ts'

const DEFAULT_PORT = 4173

const told = readOptions(
  {
    line: 'npm start',
    options: { port: { type: 'string' } },
    help: `npm start [-- --port ${DEFAULT_PORT}]

由 data/ 生成数据集和页面，并在本机打开；按 Ctrl-C 结束
builds the data set and the page from data/ and serves them on this machine; Ctrl-C ends it

  --port N   端口，被占用时取下一个 · port; the next free one where it is taken

退出码 · exit: 0 正常结束 · stopped; 1 数据有误 · data/ is broken; 2 用法有误 · wrong usage`,
  },
  process.argv.slice(2),
  process.env,
)
if (told instanceof Stop) stop(told)
else {
  const port = Number(told.values['port'] ?? DEFAULT_PORT)
  if (Number.isInteger(port) && port > 0 && port < 65536) await run(port)
  else stop(new Stop(2, `端口须为 1 至 65535 的整数 · a port is a whole number from 1 to 65535: ${String(told.values['port'])}`))
}

async function run(port: number): Promise<void> {
  const built = await buildData({ dataDir: DATA, reportsDir: join(DATA, 'reports'), outDir: PUBLIC_DATA, strict: false })
  for (const line of describeBuild(built, { outDir: 'public/data', quiet: false, strict: false })) console.error(line)
  if (!built.ok) {
    process.exitCode = 1
    return
  }
  await makeSample(PUBLIC_SAMPLE)
  await buildPage(true)
  const server = await servePage(port)
  const end = (): void => {
    // Set at once: Vite's own handler of the signal would end with 143.
    process.exitCode = 0
    void server.close().finally(() => process.exit())
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  console.log(`\n页面已就绪，请在浏览器中打开：${server.address}  (Ctrl-C 结束)\nThe page is ready; open it in a browser: ${server.address}  (Ctrl-C ends it)`)
}
