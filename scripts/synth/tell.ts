/** Phrases → text of one report, with the truth about every figure beside it. */
import { printFigure } from './print.ts'
import type { Random } from './chance.ts'
import type { Figure, Phrase, Word } from './phrase.ts'
import type { World } from './world.ts'
import type { MentionKind, Qualifier } from '../../src/model/lists.ts'

/** One figure as it was meant: the fields that `npm run score` compares. */
export interface Truth {
  start: number
  end: number
  surface: string
  kind: MentionKind
  indicator: string | null
  value: number
  unit: string
  qualifier: Qualifier
  scope: string | null
  /** Last month that the figure covers; null for the whole year. */
  until: string | null
}

export interface Teller {
  write: (text: string) => void
  /** A sentence; its figures are true of the place, or of what `change` makes of it. */
  say: (phrase: Phrase, how?: { kind?: MentionKind; months?: number; change?: (indicator: string, value: number) => number }) => void
  text: () => string
  truths: () => Truth[]
}

export interface TellerContext {
  world: World
  random: Random
  unitOf: (indicator: string) => string
  words: Record<Word['kind'], string>
  year: number
}

export function makeTeller({ world, random, unitOf, words, year }: TellerContext): Teller {
  let text = ''
  const truths: Truth[] = []
  const addFigure = (figure: Figure, kind: MentionKind, months: number, value: number): void => {
    const printed = printFigure(figure, value, random)
    truths.push({
      start: text.length,
      end: text.length + printed.surface.length,
      surface: printed.surface,
      kind,
      indicator: figure.indicator,
      value: printed.value,
      unit: unitOf(figure.indicator),
      qualifier: printed.qualifier,
      scope: figure.part?.scope ?? null,
      until: months < 12 ? `${year}-${String(months).padStart(2, '0')}` : null,
    })
    text += printed.surface
  }
  return {
    write: (more) => void (text += more),
    say(phrase, { kind = 'observation', months = 12, change } = {}) {
      for (const piece of phrase) {
        if (typeof piece === 'string') text += piece
        else if (piece.kind !== 'figure') text += piece.kind === 'span' && months < 12 ? random.pick([`1至${months}月`, `${year}年1至${months}月`, `截至${months}月底，`]) : words[piece.kind]
        else {
          const { indicator, form, part } = piece
          const whole = world(indicator) * (part?.share ?? 1)
          const value = form === 'percent' ? whole : Math.max(1, Math.round((whole * months) / 12))
          addFigure(piece, kind, months, change?.(indicator, value) ?? value)
        }
      }
    },
    text: () => text,
    truths: () => truths,
  }
}
