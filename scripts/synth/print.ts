/** Figures as a report prints them: in full, in 万 or 亿, small ones in Chinese, cut to a round number with 余, near one with 近 or 约. The printed number is the truth. */
import type { Random } from './chance.ts'
import type { Figure } from './phrase.ts'
import type { Qualifier } from '../../src/model/lists.ts'

export interface Printed {
  surface: string
  /** What the surface says, in the canonical unit. */
  value: number
  qualifier: Qualifier
}

export function printFigure(figure: Figure, value: number, random: Random): Printed {
  if (figure.form === 'percent') return { surface: `${value}%`, value, qualifier: 'exact' }
  if (figure.form === 'money') return printMoney(value, random)
  if (!figure.exact && value >= 200) {
    const step = value >= 2000 ? 100 : 10
    const down = Math.floor(value / step) * step
    if (random.chance(0.12)) return { surface: `${write(down, random)}${random.pick(['余', '多'])}${figure.unit}`, value: down, qualifier: 'at_least' }
    if (random.chance(0.04)) return { surface: `约${write(down, random)}${figure.unit}`, value: down, qualifier: 'approx' }
    if (random.chance(0.03)) return { surface: `近${write(down + step, random)}${figure.unit}`, value: down + step, qualifier: 'approx' }
  }
  if (!figure.exact && value >= 10_000 && random.chance(0.5)) {
    const tenThousands = Math.round(value / 100) / 100
    return { surface: `${tenThousands}万${figure.unit}`, value: Math.round(tenThousands * 10_000), qualifier: 'exact' }
  }
  if (!figure.exact && value >= 3 && value <= 10 && random.chance(0.15)) return { surface: `${HAN[value]}${figure.unit}`, value, qualifier: 'exact' }
  return { surface: `${value}${figure.unit}`, value, qualifier: 'exact' }
}

const HAN = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

function printMoney(value: number, random: Random): Printed {
  const [size, word] = value >= 100_000_000 ? [100_000_000, '亿'] : [10_000, '万']
  const printed = Math.round((value / size) * 100) / 100
  if (value >= 10_000_000 && word === '万' && random.chance(0.2)) {
    const down = Math.floor(value / 100_000) * 10
    return { surface: `${down}余万元`, value: down * 10_000, qualifier: 'at_least' }
  }
  return { surface: `${printed}${word}元`, value: Math.round(printed * size), qualifier: 'exact' }
}

/** Round thousands now and then in 万. */
function write(value: number, random: Random): string {
  return value >= 10_000 && value % 1000 === 0 && random.chance(0.6) ? `${value / 10_000}万` : String(value)
}
