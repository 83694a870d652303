/** Golden files: what the program gave when a person last looked. A difference is written beside the original; CI writes nothing. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Compares `actual` with the golden `file` and throws with the first difference and the cure; a new golden is a difference too. */
export function matchGolden(file: string, actual: string): void {
  const received = receivedName(file)
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  if (expected === actual) {
    if (!process.env['CI']) rmSync(received, { force: true })
    return
  }
  if (!process.env['CI']) {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(received, actual)
  }
  throw new Error(
    [
      expected === undefined ? `no golden yet: ${shorten(file)}` : `${shorten(file)} differs ${describeDifference(expected, actual)}`,
      `look at ${shorten(received)}; where the new one is right, accept it: npm run golden`,
    ].join('\n'),
  )
}

/** `reading.json` → `reading.received.json`, which Git ignores. */
export function receivedName(file: string): string {
  const { dir, name, ext } = path.parse(file)
  return path.join(dir, `${name}.received${ext}`)
}

function describeDifference(expected: string, actual: string): string {
  const [before, after] = [expected.split('\n'), actual.split('\n')]
  const line = before.findIndex((text, i) => text !== after[i])
  const at = line === -1 ? before.length : line
  return `from line ${at + 1}:\n- ${clip(before[at])}\n+ ${clip(after[at])}`
}

function clip(text = ''): string {
  return text.length > 400 ? `${text.slice(0, 400)}…` : text
}

function shorten(file: string): string {
  return path.relative(process.cwd(), file)
}
