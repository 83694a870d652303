/** Round numbers for axes. */

export interface Scale {
  max: number
  step: number
}

export interface Range extends Scale {
  min: number
}

/** The smallest round scale from 0 that holds `max` in at most `steps` steps; percentages up to 100 always end at 100. */
export function chooseScale(max: number, steps: number, unit: string): Scale {
  if (unit === 'percent' && max <= 100) return { max: 100, step: steps >= 4 ? 25 : 50 }
  if (!(max > 0)) return { max: 1, step: 1 }
  const step = chooseStep(max, steps, unit)
  return { max: Math.ceil(max / step - 1e-9) * step, step }
}

/** The same for figures below 0 as well: from the least to the most, with 0 in it. */
export function chooseScaleAroundZero(least: number, most: number, steps: number, unit: string): Range {
  if (least >= 0) return { min: 0, ...chooseScale(most, steps, unit) }
  const step = chooseStep(Math.max(most, 0) - least, steps, unit === 'percent' ? unit : 'change')
  return { min: Math.floor(least / step + 1e-9) * step, max: Math.max(0, Math.ceil(most / step - 1e-9) * step), step }
}

/** A round range that holds figures of which the place, not the length, is read: it need not start at 0. */
export function chooseRange(least: number, most: number, steps: number, unit: string): Range {
  if (!(most > least)) {
    const room = Math.abs(most) * 0.05 || 1
    return chooseRange(least - room, most + room, steps, unit)
  }
  const ceiling = unit === 'percent' && most <= 100 ? 100 : Infinity
  const step = chooseStep(most - least, steps, least >= 0 && most - least > steps ? unit : 'percent')
  const min = Math.floor(least / step + 1e-9) * step
  return { min: clean(least >= 0 ? Math.max(0, min) : min), max: clean(Math.min(ceiling, Math.ceil(most / step - 1e-9) * step)), step }
}

/** The figures at which an axis has a mark. */
export function listTicks({ min, max, step }: Range): number[] {
  return Array.from({ length: Math.round((max - min) / step + 0.001) + 1 }, (_, index) => clean(min + index * step)).filter((tick) => tick <= max * (1 + 1e-9) || tick <= max + 1e-9)
}

function chooseStep(length: number, steps: number, unit: string): number {
  const power = 10 ** Math.floor(Math.log10(length / steps))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate * steps >= length * (1 - 1e-9)) ?? 10 * power
  return unit === 'percent' || unit === 'change' ? step : Math.max(1, step)
}

function clean(value: number): number {
  return Number(value.toPrecision(12))
}
