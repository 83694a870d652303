/** Character classes that several steps ask for. Arguments are UTF-16 code units; NaN is in no class. */

/** A set of code units as one bit for each: small enough to stay at hand while a text passes by. */
export type CharacterSet = Uint32Array

export function makeSet(codes: Iterable<number>): CharacterSet {
  const set = new Uint32Array(2048)
  for (const code of codes) set[code >> 5] = set[code >> 5]! | (1 << (code & 31))
  return set
}

export function isIn(set: CharacterSet, code: number): boolean {
  return ((set[code >> 5]! >>> (code & 31)) & 1) === 1
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007
}

export function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}
