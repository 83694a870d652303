/** Data and scripts inside the page: nothing may end its block early, and the policy allows exactly the scripts that are there. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { allowInlineScripts, inlineData } from '../../scripts/page/inline.ts'

const PAGE = `<html><meta content="script-src 'self'"><body>text</body></html>`

describe('inlineData', () => {
  test('puts each file before the end of the page', () => {
    const html = inlineData(PAGE, new Map([['a.json', '{"a":1}\n'], ['b.json', '[]']]))
    expect(html).toContain('text<script type="application/json" data-file="a.json">{"a":1}</script>\n<script type="application/json" data-file="b.json">[]</script>\n</body>')
  })

  test('keeps a text that looks like markup inside its block, with the same meaning', () => {
    const data = { quote: '</script><!-- <b>1</b>' }
    const html = inlineData(PAGE, new Map([['a.json', JSON.stringify(data)]]))
    const block = /data-file="a.json">([^<]*)<\/script>/.exec(html)?.[1] ?? ''
    expect(JSON.parse(block)).toEqual(data)
  })

  test('uses the last end of the body: scripts may speak of it too', () => {
    const html = inlineData(`<body><script>"</body>"</script></body>`, new Map([['a.json', '1']]))
    expect(html).toMatch(/^<body><script>"<\/body>"<\/script><script/)
  })
})

describe('allowInlineScripts', () => {
  test('adds the hash of a script that stands in the page', () => {
    const hash = createHash('sha256').update('let a = "$&"').digest('base64')
    expect(allowInlineScripts(PAGE.replace('text', () => '<script type="module">let a = "$&"</script>'))).toContain(`script-src 'self' 'sha256-${hash}'`)
  })

  test('adds nothing for data and for scripts from a file', () => {
    const page = PAGE.replace('text', '<script src="./a.js"></script><script type="application/json">{}</script>')
    expect(allowInlineScripts(page)).toBe(page)
  })

  test('refuses a page without a policy', () => {
    expect(() => allowInlineScripts('<script>1</script>')).toThrow('no script-src')
  })
})
