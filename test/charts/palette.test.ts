/** The colours of drawings are those of the page, and can be told apart and read. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PALETTES } from '../../src/charts/palette.ts'

const CSS = readFileSync(new URL('../../src/app/styles/tokens.css', import.meta.url), 'utf8')
const [light = '', dark = '', auto = ''] = [/:root \{([^}]*)\}/, /\[data-theme='dark'\] \{([^}]*)\}/, /\[data-theme='auto'\] \{([^}]*)\}/].map((block) => block.exec(CSS)?.[1])

describe.each([['light', light, PALETTES.light], ['dark', dark, PALETTES.dark], ['dark by the system', auto, PALETTES.dark]] as const)('%s', (_, block, palette) => {
  test('the style sheet has the same colours', () => {
    const tokens = Object.fromEntries([...block.matchAll(/--(\w+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]))
    expect(tokens).toMatchObject(palette)
  })
  test.each(['ink', 'muted', 'accent', 'error', 'warning'] as const)('%s can be read on paper (4.5 : 1)', (name) => {
    expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(4.5)
  })
  test('axes and hollow bars can be seen (3 : 1)', () => expect(contrast(palette.axis, palette.paper)).toBeGreaterThanOrEqual(3))
})

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
