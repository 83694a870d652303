/** What a column is filtered by, as the address writes it: `>90`, `10..20`, `=county~township`, or words that a text holds. */

export type Condition =
  | { kind: 'range'; from: number; until: number; openFrom: boolean; openUntil: boolean }
  | { kind: 'among'; keys: readonly string[] }
  | { kind: 'words'; words: readonly string[] }

const NUMBER = String.raw`(-?[\d,]*\.?\d+)\s*%?`
const COMPARED = new RegExp(`^(>=|<=|>|<|≥|≤)\\s*${NUMBER}$`)
const BETWEEN = new RegExp(`^${NUMBER}\\s*(?:\\.\\.|~|～|—|–)\\s*${NUMBER}$`)

/** What was typed for a column of numbers; null where it is no number yet, so that a half-typed filter hides nothing. */
export function readRange(typed: string): Condition | null {
  const text = typed.trim()
  const compared = COMPARED.exec(text)
  if (compared !== null) {
    const limit = toNumber(compared[2]!)
    const isLower = /^[>≥]/.test(compared[1]!)
    const isOpen = compared[1] === '>' || compared[1] === '<'
    return { kind: 'range', from: isLower ? limit : -Infinity, until: isLower ? Infinity : limit, openFrom: isLower && isOpen, openUntil: !isLower && isOpen }
  }
  const between = BETWEEN.exec(text)
  if (between !== null) return { kind: 'range', from: toNumber(between[1]!), until: toNumber(between[2]!), openFrom: false, openUntil: false }
  const exact = new RegExp(`^${NUMBER}$`).exec(text)
  if (exact === null) return null
  return { kind: 'range', from: toNumber(exact[1]!), until: toNumber(exact[1]!), openFrom: false, openUntil: false }
}

/** What was chosen or typed for a column of texts. */
export function readTextCondition(typed: string): Condition | null {
  if (typed.startsWith('=')) return { kind: 'among', keys: typed.slice(1).split('~') }
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return words.length === 0 ? null : { kind: 'words', words }
}

/** Texts chosen from a list, as the address writes them; none chosen is no filter. A key with ~ in it cannot be chosen, only searched for. */
export function writeAmong(keys: readonly string[]): string {
  return keys.length === 0 ? '' : `=${keys.join('~')}`
}

function toNumber(digits: string): number {
  return Number(digits.replaceAll(',', ''))
}
