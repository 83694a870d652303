/** The single file's packing, and a storyboard put into it. */
import { describe, expect, test } from 'vitest'
import { packText } from '../../scripts/page/pack.ts'
import { unpackText } from '../../src/app/single/unpack.ts'
import { putBoard } from '../../src/model/single_file.ts'

test.each(['', 'a', '法治政府 😀 </script>', 'x'.repeat(100_000)])('what was packed comes back: %.20s', (text) => {
  expect(unpackText(packText(text))).toBe(text)
})

describe('a storyboard in the file', () => {
  const FILE = '<html><body><script>var a = "</body>"</script>\n</body></html>'

  test('stands before the end, and cannot end its own block', () => {
    const file = putBoard(FILE, '{"title": "</script><b>"}\n')
    expect(file).toBe('<html><body><script>var a = "</body>"</script>\n<script type="application/json" data-board="storyboard">{"title": "\\u003c/script>\\u003cb>"}</script>\n</body></html>')
    expect(JSON.parse(/data-board="storyboard">([^<]*)</.exec(file)?.[1] ?? '')).toEqual({ title: '</script><b>' })
  })

  test('takes the place of the one before', () => {
    expect(putBoard(putBoard(FILE, '{"a": 1}'), '{"b": 2}')).toBe(putBoard(FILE, '{"b": 2}'))
  })
})
