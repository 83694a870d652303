/** Names of saved files: what is in them, from which data; no sign that a file system refuses. */
import { expect, test } from 'vitest'
import { nameFile } from '../../src/app/file_name.ts'
import { WORDS } from '../../src/app/words.ts'

test.each([
  ['real data', false, ['调解成功率'], 'csv', '法度-调解成功率-0a1b2c3d.csv'],
  ['made-up data', true, ['调解成功率'], 'csv', '合成样例-法度-调解成功率-0a1b2c3d.csv'],
  ['signs that a file system refuses', false, ['a/b: “c”?'], 'svg', '法度-a_b_ “c”_-0a1b2c3d.svg'],
])('%s', (_, synthetic, parts, ending, name) => expect(nameFile(parts, ending, { version: '0a1b2c3d', synthetic }, WORDS.zh)).toBe(name))
