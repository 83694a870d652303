/** The style sheets all hold for the whole page: a class that two of them draw gets the looks of both. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const FOLDER = path.resolve(import.meta.dirname, '../../src/app/styles')
/** What it adds is for paper. */
const PAPER = 'print.css'

test('each class is drawn in one style sheet', () => {
  const sheets = new Map<string, Set<string>>()
  for (const file of readdirSync(FOLDER).filter((name) => name !== PAPER)) {
    for (const name of listClasses(readFileSync(path.join(FOLDER, file), 'utf8'))) sheets.set(name, (sheets.get(name) ?? new Set()).add(file))
  }
  expect([...sheets].filter(([, files]) => files.size > 1).map(([name, files]) => `${name}: ${[...files].join(', ')}`)).toEqual([])
})

test('a rule inside a condition, or for a class within another, draws nothing anew', () => {
  expect(listClasses('.a {\n}\n\n.b,\n.c:hover {\n}\n\n.d .e {\n}\n\n@media print {\n  .f {\n  }\n}\n')).toEqual(['a', 'b'])
})

/** The classes that have a rule of their own, whatever the window. */
function listClasses(css: string): string[] {
  return [...css.matchAll(/^\.([\w-]+)(?:,| \{)$/gm)].flatMap(([, name]) => name ?? [])
}
