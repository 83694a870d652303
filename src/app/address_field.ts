/** How one value stands in the page's address and is read back; what is not understood is undefined. */
export interface Field<Value> {
  read(text: string): Value | undefined
  write(value: Value): string
}

export function oneOf<Value extends string>(values: readonly Value[]): Field<Value> {
  return { read: (text) => values.find((value) => value === text), write: (value) => value }
}

export function matching(pattern: RegExp): Field<string> {
  return { read: (text) => (pattern.test(text) ? text : undefined), write: (value) => value }
}

export function listOf(pattern: RegExp): Field<string[]> {
  const read = (text: string) => {
    const items = text.split('~')
    return items.every((item) => pattern.test(item)) ? [...new Set(items)] : undefined
  }
  return { read, write: (items) => items.join('~') }
}

/** Only A–Z a–z 0–9 . _ ~ - stand as they are, so that no program on the way changes the address. */
export function encode(text: string): string {
  const whole = text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (sign) => (sign.length === 2 ? sign : '\ufffd'))
  return encodeURIComponent(whole).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

export function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '))
  } catch {
    return undefined
  }
}
