/**
 * `test` of the browser tests: gives each test a way to open the page, and fails it for anything that goes wrong on the side:
 * an error in the page, a breach of its policy, a request to another host, an answer that is not 200.
 */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { test as base, expect, inject } from 'vitest'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { CACHE, launchBrowser } from '../../scripts/browser.ts'
import type { BrowserChoice } from '../../scripts/browser.ts'
import { PREFIX } from './setup.ts'

/** A name that is not localhost: the page gets no secure context, as on an intranet. */
const HOST = 'fadu.example'

export interface Visit {
  /** Opens the page at an address relative to its folder, for example `?lang=en` or `en/`. */
  (address?: string, options?: BrowserContextOptions): Promise<Page>
  /** Problems seen so far; a test that provokes one takes it out. */
  problems: string[]
}

export const test = testIn(async () => inject('browser'))

/** The same in another browser. */
export function testIn(choose: () => Promise<BrowserChoice>) {
  return base
    // One browser a file: a crash in one does not reach the next.
    // oxlint-disable-next-line no-empty-pattern -- the runner reads what a fixture needs from this pattern
    .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
      const browser = await launchBrowser(await choose(), [`--host-resolver-rules=MAP ${HOST} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`])
      onCleanup(() => browser.close())
      return browser
    })
    .extend('visit', async ({ browser, task }, { onCleanup }) => {
      const contexts: BrowserContext[] = []
      const problems: string[] = []
      onCleanup(async () => {
        if (task.result?.state === 'fail') await photograph(contexts, task.name)
        for (const context of contexts) await context.close()
        expect(problems, 'errors in the page, breaches of its policy, requests to other hosts').toEqual([])
      })
      const visit: Visit = Object.assign(
        async (address = '', options: BrowserContextOptions = {}) => {
          const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN', acceptDownloads: true, ...options })
          contexts.push(context)
          context.setDefaultTimeout(20_000)
          const page = await context.newPage()
          watch(page, problems)
          await page.goto(new URL(address, pageAddress()).href, { waitUntil: 'load' })
          return page
        },
        { problems },
      )
      return visit
    })
}

/** The address of the built page on the static host. */
export function pageAddress(): string {
  return `http://${HOST}:${inject('port')}${PREFIX}`
}

function watch(page: Page, problems: string[]): void {
  const origin = new URL(pageAddress()).origin
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!/^(data|blob|file|about):/.test(url) && !url.startsWith(`${origin}/`)) problems.push(`request to another host: ${url}`)
  })
  page.on('requestfailed', (request) => {
    // Leaving a page ends what it was still fetching.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${request.failure()?.errorText}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`)
  })
}

async function photograph(contexts: BrowserContext[], name: string): Promise<void> {
  const folder = path.join(CACHE, 'failed')
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, `${name.replace(/[^\w一-龥]+/g, '-').slice(0, 80)}.png`)
  await contexts.at(-1)?.pages().at(-1)?.screenshot({ path: file }).catch(() => {})
}
