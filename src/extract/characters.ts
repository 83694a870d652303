/** Character classes that several steps ask for. Arguments are UTF-16 code units; NaN is in no class. */

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007
}

export function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}
