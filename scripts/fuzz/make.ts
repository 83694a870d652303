/** One case: a text made of catalogue words or cut out of a report, then damaged; as a string or as the bytes of a file. */
import { SIMPLIFIED, TRADITIONAL } from '../../src/extract/traditional.ts'
import { DAMAGE, JOINTS, makeNumber } from './words.ts'
import { makeRandom } from './random.ts'
import type { Random } from './random.ts'

export interface Sources {
  /** Texts of the reports. */
  reports: readonly string[]
  terms: readonly string[]
  measureWords: readonly string[]
}

export type Case = { text: string } | { bytes: Uint8Array }

/** Case number `index` of a seed. Two in a thousand are as long as a report; the others are short, so that there can be many. */
export function makeCase(seed: number, index: number, sources: Sources): Case {
  const random = makeRandom(seed, index)
  const text = mutate(makeText(random, sources), random, sources)
  return random.chance(0.5) ? { text } : { bytes: damageBytes(encode(text, random), random) }
}

function makeText(random: Random, sources: Sources): string {
  const size = 60 + random.below(340)
  if (random.chance(0.002)) return random.pick(sources.reports)
  if (random.chance(0.02)) return repeat(random.pick([random.pick(JOINTS), random.pick(DAMAGE), makeNumber(random), random.pick(sources.terms), makeSentence(random, sources)]), 200 + random.below(3000))
  if (random.chance(0.5)) {
    const report = random.pick(sources.reports)
    const start = random.below(Math.max(1, report.length - size))
    return report.slice(start, start + size)
  }
  let text = ''
  while (text.length < size) text += makeSentence(random, sources)
  return text
}

function makeSentence(random: Random, { terms, measureWords }: Sources): string {
  let sentence = ''
  for (let part = 1 + random.below(6); part > 0; part--) {
    const number = makeNumber(random) + (random.chance(0.8) ? random.pick(measureWords) : '')
    const words = random.pick(terms) + (random.chance(0.5) ? random.pick(terms) : '')
    sentence += (random.chance(0.6) ? words + number : number + words) + random.pick(JOINTS)
  }
  return sentence + random.pick(['。', '\n', ''])
}

function mutate(original: string, random: Random, sources: Sources): string {
  let text = original
  for (let times = random.below(7); times > 0; times--) text = mutateOnce(text, random, sources)
  return text
}

function mutateOnce(text: string, random: Random, sources: Sources): string {
  const at = random.below(text.length + 1)
  const put = (words: string): string => text.slice(0, at) + words + text.slice(at)
  const end = Math.min(text.length, at + 1 + random.below(20))
  switch (random.below(13)) {
    case 0: return put(random.pick(DAMAGE))
    case 1: return put(random.pick(JOINTS))
    case 2: return put(makeNumber(random))
    case 3: return put(random.pick(sources.terms))
    case 4: return text.slice(0, at) + text.slice(end)
    case 5: return put(repeat(text.slice(at, end), (end - at) * (1 + random.below(8))))
    case 6: return text.slice(0, at) + String.fromCharCode(random.below(65536)) + text.slice(at + 1)
    case 7: return text.slice(at) + text.slice(0, at)
    case 8: return text.replaceAll(/[，。、；\n]/g, (mark) => (random.chance(0.5) ? '' : mark))
    case 9: return text.slice(0, at) + Array.from(text.slice(at, at + 60), toTraditional).join('') + text.slice(at + 60)
    case 10: return text.replaceAll(/\d/g, (digit) => (random.chance(0.5) ? String.fromCharCode(digit.charCodeAt(0) + 0xfee0) : digit))
    case 11: return text.slice(0, at) + text.slice(at, end).split('').join(random.pick([' ', '\u3000', '\n', '\u200b', '(zhèn)'])) + text.slice(end)
    default: return put(random.pick(['\n', '。']) + random.pick(sources.reports).slice(0, 40))
  }
}

function toTraditional(character: string): string {
  const at = SIMPLIFIED.indexOf(character)
  return at < 0 ? character : TRADITIONAL[at]!
}

function repeat(words: string, size: number): string {
  return words.repeat(Math.ceil(size / Math.max(1, words.length))).slice(0, size)
}

function encode(text: string, random: Random): Uint8Array {
  if (random.chance(0.9)) return new TextEncoder().encode(text)
  return random.chance(0.5) ? new TextEncoder().encode(`\ufeff${text}`) : Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))
}

/** Half of the files stay sound; the others get a few wrong, missing or additional bytes. */
function damageBytes(sound: Uint8Array, random: Random): Uint8Array {
  let bytes = sound
  for (let times = random.chance(0.5) ? 0 : 1 + random.below(8); times > 0 && bytes.length > 0; times--) {
    const at = random.below(bytes.length)
    const kind = random.below(4)
    if (kind === 0) { bytes = bytes.slice(); bytes[at]! ^= 1 << random.below(8) }
    else if (kind === 1) bytes = Uint8Array.from([...bytes.subarray(0, at), random.below(256), ...bytes.subarray(at)])
    else if (kind === 2) bytes = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1 + random.below(3))])
    else bytes = bytes.slice(0, Math.max(1, bytes.length - random.below(40)))
  }
  return bytes
}
