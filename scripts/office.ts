/** `npm run test:office`: the exports in LibreOffice and the main flow in an old Chromium. Installs nothing; says what is missing. */
import { findOffice, findOldBrowser, installLines } from './office/find.ts'
import { runProject } from './test/run.ts'

const HELP = `npm run test:office   用 LibreOffice 打开导出文件,在旧版 Chromium 92 中走主要流程
                      exports opened by LibreOffice, the main flow in Chromium 92 (Linux on x64)

不安装任何软件 · installs nothing. 需要 · needs:
${installLines()}

退出码 · exit: 0 全部通过 · all passed; 1 有失败或缺软件 · something failed or is missing; 2 用法有误 · wrong usage`

if (process.argv.includes('--help')) console.log(HELP)
else if (process.argv.length > 2) {
  console.error(`不认识的参数 · unknown argument: ${process.argv.slice(2).join(' ')}\n\n${HELP}`)
  process.exitCode = 2
} else await checkOffice()

async function checkOffice(): Promise<void> {
  const missing: string[] = []
  if (!findOffice()) missing.push(`缺少 LibreOffice,请先安装 · LibreOffice is missing; install it first:\n${installLines()}`)
  if (!(await findOldBrowser())) missing.push('旧版 Chromium 只能在 Linux x64 上运行(npm ci 会装好)· the old Chromium runs on Linux x64 only (npm ci installs it)')
  const tally = missing.length > 0 ? { passed: 0, failed: missing.length } : await runProject('office')
  for (const line of missing) console.error(line)
  console.log(`${tally.passed} passed, ${tally.failed} failed`)
  if (tally.failed > 0) process.exitCode = 1
}
