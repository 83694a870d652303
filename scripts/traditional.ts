/**
 * `npm run traditional`: writes src/extract/traditional.ts, the one-to-one table from Traditional to Simplified
 * characters, out of opencc's dictionaries. One to one, so that folding never moves an offset.
 */
import { writeFileSync } from 'node:fs'
import { Converter } from 'opencc-js/t2cn'

const toSimplified = Converter({ from: 't', to: 'cn' })
let from = ''
let to = ''
for (let code = 0x3400; code <= 0xffff; code++) {
  if (code >= 0xd800 && code <= 0xf8ff) continue
  const character = String.fromCharCode(code)
  const simplified = toSimplified(character)
  if (simplified !== character && simplified.length === 1) {
    from += character
    to += simplified
  }
}
// Written in reports, absent from the dictionaries: variants that opencc leaves alone.
const text = `/** Written by \`npm run traditional\` from opencc's dictionaries (Apache-2.0); not by hand. Position by position: Traditional → Simplified. */
export const TRADITIONAL = '${from}'
export const SIMPLIFIED = '${to}'
`
writeFileSync(new URL('../src/extract/traditional.ts', import.meta.url), text)
process.stderr.write(`${from.length} characters\n`)
