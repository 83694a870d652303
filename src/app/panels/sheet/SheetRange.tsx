/** The range of the peers as a small drawing: from least to most, the middle half thick, the median a stroke, the place itself a point. The same stands beside it in figures. */
import type { Spread } from '../../../compare/distribution.ts'

const [WIDTH, HEIGHT, INSET] = [92, 12, 5]

export function SheetRange({ spread, value }: { spread: Spread; value: number }) {
  const { least, lower, median, upper, most } = spread
  const x = (figure: number) => INSET + (most === least ? 0.5 : (figure - least) / (most - least)) * (WIDTH - 2 * INSET)
  return (
    <svg className="sheet-range" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path className="span" d={`M${x(least)} 6H${x(most)}`} />
      <path className="half" d={`M${x(lower)} 6H${x(upper)}`} />
      <path className="median" d={`M${x(median)} 1.5V10.5`} />
      <circle className="own" cx={x(value)} cy="6" r="3.4" />
    </svg>
  )
}
