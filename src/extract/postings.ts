/** For each word of the catalogue the entries that it speaks for, packed into integers so that hearing a word makes no garbage. */

/** How a word speaks for an entry. The order is that of the numbers in `Packed`. */
export const ROLES = ['aliases', 'objects', 'verbs', 'requires', 'topics', 'subsets', 'not'] as const
export type Role = (typeof ROLES)[number]

export const [ALIAS, OBJECT, VERB, REQUIRE, TOPIC, SUBSET, NOT] = ROLES.map((_, place) => place) as [0, 1, 2, 3, 4, 5, 6]

export interface Posting {
  entry: number
  role: Role
}

/** Postings of all terms: those of term t stand in `list` from `from[t]` up to `from[t + 1]`, each as entry × 8 + place in ROLES. */
export interface Packed {
  from: Int32Array
  list: Int32Array
}

/** Packs the postings of the entries that `keeps` lets through. */
export function packPostings(postings: readonly (readonly Posting[])[], keeps: (entry: number) => boolean): Packed {
  const list: number[] = []
  const from = new Int32Array(postings.length + 1)
  postings.forEach((of, term) => {
    for (const { entry, role } of of) if (keeps(entry)) list.push(entry * 8 + ROLES.indexOf(role))
    from[term + 1] = list.length
  })
  return { from, list: Int32Array.from(list) }
}

/** Whether a term speaks for any of the entries that were kept. */
export function hasPostings({ from }: Packed, term: number): boolean {
  return from[term] !== from[term + 1]
}

/** Whether a term names what an entry counts. */
export function isNameOf({ from, list }: Packed, term: number, entry: number): boolean {
  for (let k = from[term]!; k < from[term + 1]!; k++) if (list[k] === entry * 8 + ALIAS || list[k] === entry * 8 + OBJECT) return true
  return false
}

/** Whether a term names a part of what an entry counts. */
export function isSubsetOf({ from, list }: Packed, term: number, entry: number): boolean {
  for (let k = from[term]!; k < from[term + 1]!; k++) if (list[k] === entry * 8 + SUBSET) return true
  return false
}

/** Whether a term says anything for an entry, rather than only against it. */
export function speaksFor({ from, list }: Packed, term: number, entry: number): boolean {
  for (let k = from[term]!; k < from[term + 1]!; k++) if (list[k]! >> 3 === entry && (list[k]! & 7) !== NOT) return true
  return false
}

/** 1 for each term that plays one of the roles for any entry. */
export function markTerms(postings: readonly (readonly Posting[])[], roles: readonly Role[]): Uint8Array {
  return Uint8Array.from(postings, (list) => (list.some(({ role }) => roles.includes(role)) ? 1 : 0))
}
