/** `npm run golden`: runs the unit tests and accepts what differs from the golden files. Look at the difference before committing it. */
import { readdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { ROOT, runProject } from './test/run.ts'

const HELP = `npm run golden   运行单元测试,把 *.received.* 收为新样板 · runs the unit tests and accepts every *.received.* as the new golden
提交之前请先看差异 · look at the difference (git diff test) before committing it`

if (process.argv.includes('--help')) console.log(HELP)
else if (process.argv.length > 2) refuse(`不认识的参数 · unknown argument: ${process.argv.slice(2).join(' ')}\n\n${HELP}`, 2)
else if (process.env['CI']) refuse('CI 不得改写样板 · CI never writes a golden', 1)
else await acceptAll()

async function acceptAll(): Promise<void> {
  await runProject('unit')
  const folder = path.join(ROOT, 'test')
  const received = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.received\.[^.]+$/.test(file))
  for (const file of received) {
    const golden = file.replace(/\.received(\.[^.]+)$/, '$1')
    renameSync(path.join(folder, file), path.join(folder, golden))
    console.log(`已收 · accepted: test/${golden.replaceAll('\\', '/')}`)
  }
  console.log(`${received.length} 个样板已更新 · goldens updated`)
}

function refuse(message: string, code: number): void {
  console.error(message)
  process.exitCode = code
}
