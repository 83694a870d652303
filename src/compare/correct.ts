/** What people have said about single numbers, put into a reading after everything else. Nothing is applied where the number is no longer what they saw. */
import type { Correction, RightReading } from '../model/correction.ts'
import type { Finding, Mention, Reading } from '../model/reading.ts'

/**
 * Why a correction was not applied: its sentence has changed, so the number is gone; the number is read otherwise now than the row says;
 * `map` for a number that is read already; `wrong` for one that is not; no value to put under the indicator.
 */
export type Obstacle = 'gone' | 'read_otherwise' | 'read_already' | 'not_read' | 'no_value'

export interface Corrected {
  reading: Reading
  unapplied: { correction: Correction; obstacle: Obstacle; mention: Mention | null }[]
}

/**
 * The reading with the corrections of its report, in their order. `confirm` marks the number; `wrong` puts the right reading in place of the
 * old one, or takes the number away from its indicator where none is given (the cell is then `unread`); `map` puts an unmapped number under an
 * indicator. The old reading stays beside the new one. Findings about a changed number no longer stand and are left out. `unitOf`: the
 * canonical unit of an indicator.
 */
export function applyCorrections(reading: Reading, corrections: readonly Correction[], unitOf: (indicator: string) => string | undefined): Corrected {
  const unapplied: Corrected['unapplied'] = []
  if (corrections.length === 0) return { reading, unapplied }
  const mentions = [...reading.mentions]
  const changed = new Set<number>()
  for (const correction of corrections) {
    const at = mentions.findIndex((mention) => mention.id === correction.id)
    const mention = mentions[at]
    const result = mention === undefined ? 'gone' : correctMention(mention, correction, unitOf)
    if (typeof result === 'string') unapplied.push({ correction, obstacle: result, mention: mention ?? null })
    else {
      mentions[at] = result
      if (correction.action !== 'confirm') changed.add(at)
    }
  }
  const findings = reading.findings.filter((finding) => !finding.mentions.some((at) => changed.has(at)))
  const settled = dropFlags(mentions, reading.findings, findings)
  return { reading: { ...reading, mentions: settled, findings, accounting: { ...reading.accounting, by_kind: countKinds(settled) } }, unapplied }
}

function correctMention(mention: Mention, correction: Correction, unitOf: (indicator: string) => string | undefined): Mention | Obstacle {
  const { action, indicator, right } = correction
  const named = listNamed(mention)
  if (action === 'map') {
    if (named.length > 0) return 'read_already'
    const value = right.value ?? mention.value
    if (value === null) return 'no_value'
    const { maybe: _, ...rest } = mention
    return mark({ ...rest, ...replace(mention, right, unitOf), kind: 'observation', indicator: right.indicator ?? null, value }, mention, correction, [right.indicator ?? ''])
  }
  if (named.length === 0) return 'not_read'
  if (indicator !== null && !named.includes(indicator)) return 'read_otherwise'
  const meant = indicator === null ? named : [indicator]
  if (action === 'confirm') return differs(mention, right) ? 'read_otherwise' : mark(mention, null, correction, meant)
  if (Object.keys(right).length === 0) return withdraw(mention, meant, correction)
  const names = right.indicator === undefined ? named : [...new Set(named.map((id) => (meant.includes(id) ? (right.indicator ?? id) : id)))]
  const onlyIndicator = Object.keys(right).every((field) => field === 'indicator')
  const next = { ...mention, ...replace(mention, right, unitOf), indicator: names[0] ?? null, also: names.slice(1) }
  return mark(next, mention, correction, onlyIndicator ? [right.indicator ?? ''] : names)
}

/** Takes the number away from some of its indicators; a number that is left with none is unmapped. */
function withdraw(mention: Mention, meant: readonly string[], correction: Correction): Mention {
  const left = listNamed(mention).filter((id) => !meant.includes(id))
  const [first, ...also] = left
  const next: Mention = first === undefined ? { ...mention, kind: 'unmapped', indicator: null, also: [] } : { ...mention, indicator: first, also }
  return mark(next, mention, correction, [], [...meant])
}

function replace(mention: Mention, right: RightReading, unitOf: (indicator: string) => string | undefined): Partial<Mention> {
  const { indicator, unit, ...fields } = right
  const canonical = unit ?? (indicator === undefined ? undefined : unitOf(indicator)) ?? mention.unit
  const doubts = mention.flags.filter((flag) => !(flag === 'unit_variant' && (unit ?? indicator) !== undefined) && !(flag === 'period_inferred' && right.period !== undefined))
  return { ...fields, unit: canonical, flags: doubts }
}

function mark(next: Mention, before: Mention | null, { action, who, when, why }: Correction, indicators: string[], withdrawn?: string[]): Mention {
  const flag = action === 'confirm' ? 'confirmed' : 'corrected'
  const entry = { action, indicators, ...(withdrawn && { withdrawn }), who, when, why, ...(before && { read: describeOriginal(before) }) }
  return { ...next, flags: [...new Set([...next.flags, flag] as const)], corrections: [...(next.corrections ?? []), entry] }
}

function describeOriginal({ kind, indicator, also, value, unit, qualifier, scope, period, entity }: Mention): NonNullable<NonNullable<Mention['corrections']>[number]['read']> {
  return { kind, indicator, also, value, unit, qualifier, scope, period, entity }
}

/** A confirmation may say what it confirms; it does not hold for another reading. */
function differs(mention: Mention, right: RightReading): boolean {
  const { indicator, ...fields } = right
  if (indicator !== undefined && !listNamed(mention).includes(indicator)) return true
  return Object.entries(fields).some(([field, value]) => JSON.stringify(mention[field as keyof typeof fields]) !== JSON.stringify(value))
}

function listNamed({ kind, indicator, also }: Mention): string[] {
  return (kind === 'observation' || kind === 'target') && indicator !== null ? [...new Set([indicator, ...also])] : []
}

/** Takes from each number the flags of findings that no longer stand, unless another finding of that rule still speaks about it. */
function dropFlags(mentions: readonly Mention[], before: readonly Finding[], after: readonly Finding[]): Mention[] {
  if (before.length === after.length) return [...mentions]
  const collect = (findings: readonly Finding[]): Set<string> => new Set(findings.flatMap((finding) => finding.mentions.map((at) => `${at} ${finding.rule}`)))
  const [had, has] = [collect(before), collect(after)]
  return mentions.map((mention, at) => ({ ...mention, flags: mention.flags.filter((flag) => !had.has(`${at} ${flag}`) || has.has(`${at} ${flag}`)) }))
}

function countKinds(mentions: readonly Mention[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { kind } of mentions) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
