/** `npm test`: every check of the project in one run, ending with the line `N passed, N failed`. */
import { ROOT, runProject, runTool } from './test/run.ts'
import type { Tally } from './test/run.ts'

const HELP = `npm test                 所有检查 · all checks
npm test -- CHECK…       只做所列各项 · only these: types lint unit e2e

types  类型 · the types                    lint  代码规则 · the rules for code
unit   单元、样板与性质测试 · unit, golden and property tests
e2e    真实浏览器中的页面 · the built page in a real browser

退出码 · exit: 0 全部通过 · all passed; 1 有失败 · something failed; 2 用法有误 · wrong usage`

/** Quick ones first, so that a plain mistake shows at once. */
const CHECKS: Record<string, () => Promise<Tally>> = {
  types: () => runTool('typescript/bin/tsc', ['--noEmit', '-p', ROOT]),
  lint: () => runTool('oxlint/bin/oxlint', ['--deny-warnings']),
  unit: () => runProject('unit'),
  e2e: () => runProject('e2e'),
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in CHECKS))
if (wanted.includes('--help')) console.log(HELP)
else if (unknown.length > 0) {
  console.error(`没有这项检查 · no such check: ${unknown.join(' ')}\n\n${HELP}`)
  process.exitCode = 2
} else await runChecks(wanted.length > 0 ? wanted : Object.keys(CHECKS))

async function runChecks(names: string[]): Promise<void> {
  const total: Tally = { passed: 0, failed: 0 }
  for (const name of names) {
    const start = performance.now()
    const tally = (await CHECKS[name]?.()) ?? { passed: 0, failed: 1 }
    console.log(`${name}: ${tally.passed} passed, ${tally.failed} failed (${((performance.now() - start) / 1000).toFixed(1)} s)`)
    total.passed += tally.passed
    total.failed += tally.failed
  }
  console.log(`${total.passed} passed, ${total.failed} failed`)
  if (total.failed > 0) process.exitCode = 1
}
