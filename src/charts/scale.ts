/** Round numbers for an axis that starts at 0. */

export interface Scale {
  max: number
  step: number
}

/** The smallest round scale from 0 that holds `max` in at most `steps` steps; percentages up to 100 always end at 100. */
export function chooseScale(max: number, steps: number, unit: string): Scale {
  if (unit === 'percent' && max <= 100) return { max: 100, step: steps >= 4 ? 25 : 50 }
  if (!(max > 0)) return { max: 1, step: 1 }
  const rough = max / steps
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate * steps >= max * (1 - 1e-9)) ?? 10 * power
  const whole = unit === 'percent' ? step : Math.max(1, step)
  return { max: Math.ceil(max / whole - 1e-9) * whole, step: whole }
}
