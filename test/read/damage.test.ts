/** Damaged files: whatever happens to the bytes, a reader gives a text or a reason, and it ends. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BUILD_READERS, surround } from '../../scripts/read/formats.ts'
import { readBytes } from '../../src/read/index.ts'

/** The same numbers every time. */
function* draw(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

function damage(bytes: Uint8Array, random: Generator<number>): Uint8Array {
  const next = (below: number): number => Math.floor((random.next().value as number) * below)
  const copy = Uint8Array.from(bytes.subarray(0, next(3) === 0 ? next(bytes.length) : bytes.length))
  for (let times = next(20); times > 0 && copy.length > 0; times--) copy[next(copy.length)] = next(256)
  return copy
}

test.each([['report.docx', 60], ['report.doc', 60], ['report.pdf', 10], ['report.html', 20], ['page.html', 60], ['report.txt', 60]])('%s, damaged %i times', async (name, times) => {
  const bytes = readFileSync(join(import.meta.dirname, 'files', name))
  const random = draw(20261130)
  for (let at = 0; at < times; at++) {
    const read = await readBytes(name, damage(bytes, random), surround(), BUILD_READERS)
    if ('code' in read) expect([read.zh, read.en].every((words) => words.length > 10)).toBe(true)
    else expect(read.pages.every((start, page) => start >= (read.pages[page - 1] ?? 0) && start <= read.text.length)).toBe(true)
  }
})
