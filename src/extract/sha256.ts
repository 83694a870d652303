/**
 * SHA-256 (FIPS 180-4) over text in UTF-8, for many short texts that begin alike: what they share is hashed once and its
 * state copied for each of them, and nothing is allocated for a text. That is why no library stands here: with one, half of
 * the time of all ids went into buffers and objects of a single use.
 */

/** A hash under way: the text written so far. */
export interface Hash {
  state: Int32Array
  /** Bytes that do not fill a block yet: the first `length % 64`. */
  block: Uint8Array
  /** Bytes written in all. */
  length: number
}

/** A hash of nothing yet. */
export function startHash(): Hash {
  return { state: Int32Array.from(INITIAL), block: new Uint8Array(BLOCK + 4), length: 0 }
}

/** Makes `to` what `from` is. */
export function copyHash(from: Hash, to: Hash): void {
  for (let i = 0; i < 8; i++) to.state[i] = from.state[i]!
  for (let i = 0; i < from.length % BLOCK; i++) to.block[i] = from.block[i]!
  to.length = from.length
}

/** Goes on with a text in UTF-8; half a surrogate pair is written as U+FFFD, as TextEncoder does. */
export function writeText(hash: Hash, text: string): void {
  const { block } = hash
  let at = hash.length % BLOCK
  let length = hash.length - at
  for (let i = 0; i < text.length; i++) {
    // Four bytes more than a block fit, so that a character is never cut while it is written.
    if (at >= BLOCK) {
      takeBlock(hash, at)
      at -= BLOCK
      length += BLOCK
    }
    const code = text.charCodeAt(i)
    if (code < 0x80) block[at++] = code
    else if (code < 0x800) {
      block[at++] = 0xc0 | (code >> 6)
      block[at++] = 0x80 | (code & 0x3f)
    } else if ((code & 0xf800) === 0xd800) {
      const point = text.codePointAt(i)!
      if (point > 0xffff) {
        i++
        block[at++] = 0xf0 | (point >> 18)
        block[at++] = 0x80 | ((point >> 12) & 0x3f)
        block[at++] = 0x80 | ((point >> 6) & 0x3f)
        block[at++] = 0x80 | (point & 0x3f)
      } else {
        block[at++] = 0xef
        block[at++] = 0xbf
        block[at++] = 0xbd
      }
    } else {
      block[at++] = 0xe0 | (code >> 12)
      block[at++] = 0x80 | ((code >> 6) & 0x3f)
      block[at++] = 0x80 | (code & 0x3f)
    }
  }
  hash.length = length + at
  if (at >= BLOCK) takeBlock(hash, at)
}

/** Ends the hash: `state` holds the digest afterwards, as eight words of 32 bits. */
export function finishHash(hash: Hash): void {
  const { block, length } = hash
  let at = length % BLOCK
  block[at++] = 0x80
  if (at > BLOCK - 8) {
    block.fill(0, at)
    compress(hash)
    at = 0
  }
  block.fill(0, at)
  // Lengths in bits; a text of more than 2 ** 32 bits cannot be a sentence.
  for (let k = 1, bits = length * 8; k <= 4; k++, bits >>>= 8) block[BLOCK - k] = bits & 0xff
  compress(hash)
}

/** The digest of a file, as 64 hexadecimal digits; for half a gigabyte at most. */
export function hashBytes(bytes: Uint8Array): string {
  const hash = startHash()
  for (let at = 0; at < bytes.length; at += BLOCK) {
    const part = bytes.subarray(at, at + BLOCK)
    hash.block.set(part)
    hash.length += part.length
    if (part.length === BLOCK) compress(hash)
  }
  finishHash(hash)
  return Array.from(hash.state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

const BLOCK = 64

/** Takes the full block in, and moves what stands behind it, up to `end`, to its begin. */
function takeBlock(hash: Hash, end: number): void {
  compress(hash)
  for (let at = BLOCK; at < end; at++) hash.block[at - BLOCK] = hash.block[at]!
}

/** Takes the full block into the state. */
function compress({ state, block }: Hash): void {
  for (let i = 0, at = 0; i < 16; i++, at += 4) WORDS[i] = (block[at]! << 24) | (block[at + 1]! << 16) | (block[at + 2]! << 8) | block[at + 3]!
  for (let i = 16; i < 64; i++) {
    const early = WORDS[i - 15]!
    const late = WORDS[i - 2]!
    const sigma0 = ((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3)
    const sigma1 = ((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10)
    WORDS[i] = (WORDS[i - 16]! + sigma0 + WORDS[i - 7]! + sigma1) | 0
  }
  let a = state[0]!, b = state[1]!, c = state[2]!, d = state[3]!, e = state[4]!, f = state[5]!, g = state[6]!, h = state[7]!
  for (let i = 0; i < 64; i++) {
    const sum1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const first = (h + sum1 + (g ^ (e & (f ^ g))) + ROUNDS[i]! + WORDS[i]!) | 0
    const sum0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const second = (sum0 + ((a & b) | (c & (a | b)))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  state[0] = state[0]! + a
  state[1] = state[1]! + b
  state[2] = state[2]! + c
  state[3] = state[3]! + d
  state[4] = state[4]! + e
  state[5] = state[5]! + f
  state[6] = state[6]! + g
  state[7] = state[7]! + h
}

/** Working memory of one compression. */
const WORDS = new Int32Array(64)

/** The first 32 bits of the fractional parts of the square roots of the first 8 primes, and of the cube roots of the first 64. */
const PRIMES = firstPrimes(64)
const INITIAL = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)))
const ROUNDS = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)))

function fraction(value: number): number {
  return Math.floor((value % 1) * 2 ** 32) | 0
}

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let value = 2; primes.length < count; value++) if (primes.every((prime) => value % prime !== 0)) primes.push(value)
  return primes
}
