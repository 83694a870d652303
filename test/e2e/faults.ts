/** What axe finds on a page. */
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules broken, with the elements that break them; `within` limits the look to parts of the page. The script runs beside the page's policy, not against it. */
export async function findFaults(page: Page, within: readonly string[] = ['html']): Promise<string[]> {
  await page.evaluate(AXE)
  const include = within.map((selector) => [selector])
  const results = await page.evaluate((parts) => (window as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe.run({ include: parts }), include)
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`))
}
