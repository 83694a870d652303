/** A gold folder: one JSON a report, with every number accounted for by people. Only the fields that are scored. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { MentionKind, Qualifier } from '../../src/model/lists.ts'
import type { Placed } from './pair.ts'

export interface GoldMention extends Placed {
  surface: string
  kind: MentionKind
  indicator: string | null
  /** Further indicators that are right as well. */
  alt?: string[]
  unit: string | null
  qualifier: Qualifier | null
  scope: string | null
}

export interface GoldReport {
  /** Name of the report file in the reports folder. */
  file: string
  mentions: GoldMention[]
}

/** All reports of the folder, by file name; files without mentions (catalogue, findings) are none. */
export function loadGold(dir: string): GoldReport[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const value = JSON.parse(readFileSync(join(dir, name), 'utf8')) as Partial<GoldReport>
      return typeof value.file === 'string' && Array.isArray(value.mentions) ? [value as GoldReport] : []
    })
}
