/** A part of the start page as the build drew it, shown until the program that makes it live has arrived. */
import { createContext, useContext } from 'react'

/** The part of that name as HTML; null where there is none, or where it would no longer be true. */
export type FindKept = (name: string, of?: unknown) => string | null

export const KeptContext = createContext<FindKept>(() => null)

export function useKept(name: string, of?: unknown): string | null {
  const find = useContext(KeptContext)
  return name === '' ? null : find(name, of)
}

/** `html` is the build's own drawing of our own parts; text from reports stands in it escaped. */
export function Kept({ name, html }: { name: string; html: string }) {
  // oxlint-disable-next-line react/no-danger -- see above
  return <div className="waiting" data-keep={name} dangerouslySetInnerHTML={{ __html: html }} />
}
