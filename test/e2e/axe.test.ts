/** axe finds no fault, in both languages and both lights, on the start view, the matrix and an open source. */
import { describe, expect } from 'vitest'
import { CHART_IDS } from '../../src/compare/offer.ts'
import { listStated, readPublished } from './dataset.ts'
import { findFaults } from './faults.ts'
import { evidence, settle } from './flow.ts'
import { test } from './visit.ts'
import { say } from './words.ts'

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    test('the start view', async ({ visit }) => {
      const page = await visit(`?lang=${lang}&theme=${theme}`)
      await settle(page)
      expect(await findFaults(page)).toEqual([])
    })

    test('the source of a number', async ({ visit }) => {
      const [stated] = listStated(readPublished(), 'mediation.success_rate')
      const page = await visit(`?lang=${lang}&theme=${theme}&m=${stated?.cell.ids[0]}`)
      await settle(page)
      await evidence(page, lang).locator('mark').first().waitFor()
      expect(await findFaults(page)).toEqual([])
    })
  })
})

test('the matrix alone, the single indicator, filters open, notices shown', async ({ visit }) => {
  for (const address of ['?v=matrix', '?v=indicator&i=mediation.cases_resolved&s=all', '?y=soon&i=no.such_thing']) {
    const page = await visit(address)
    await settle(page)
    const filter = page.getByRole('button', { name: say('zh', 'table.filter'), exact: true })
    if (await filter.count()) await filter.click()
    expect(await findFaults(page), address).toEqual([])
  }
})

test('on a phone', async ({ visit }) => {
  const page = await visit('', { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })
  await settle(page)
  expect(await findFaults(page)).toEqual([])
})

test('every chart of the sample, with a mark pointed at', async ({ visit }) => {
  for (const id of CHART_IDS.filter((entry) => entry !== 'composition')) {
    const page = await visit(`?data=sample&v=indicator&i=licensing.granted&c=${id}`)
    await settle(page)
    // A chart that has just been asked for has marks when its program has arrived.
    await expect.poll(async () => {
      await page.locator('.chart').focus()
      await page.keyboard.press('ArrowRight')
      return page.locator('.hint-in').count()
    }, { timeout: 20_000 }).toBeGreaterThan(0)
    expect(await findFaults(page), id).toEqual([])
    await page.close()
  }
})
