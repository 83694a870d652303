/** Where the report's figure lies among the published ones: a diamond among dots, hollow for those that may not be set beside it as they stand. */
import type { Beside } from '../../compare/beside.ts'

const [WIDTH, HEIGHT, EDGE] = [132, 18, 7]

/** Everything it shows is said in the row: it is there for the eye. */
export function Strip({ row: { own, published, isPeer } }: { row: Beside }) {
  const figures = published.flatMap(({ shown }, at) => (shown === undefined ? [] : [{ at, shown, isPeer: isPeer[at] === true }]))
  const mine = own.shown ?? 0
  const [low, high] = [Math.min(mine, ...figures.map(({ shown }) => shown)), Math.max(mine, ...figures.map(({ shown }) => shown))]
  const place = (value: number): number => EDGE + (high === low ? 0.5 : (value - low) / (high - low)) * (WIDTH - 2 * EDGE)
  const [middle, at] = [HEIGHT / 2, place(mine)]
  return (
    <svg className="strip" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line x1={EDGE} x2={WIDTH - EDGE} y1={middle} y2={middle} />
      {figures.map((figure) => (
        <circle key={figure.at} className={figure.isPeer ? 'peer' : 'other'} cx={place(figure.shown)} cy={middle} r={3.5} />
      ))}
      <path d={`M${at} ${middle - 6}L${at + 6} ${middle}L${at} ${middle + 6}L${at - 6} ${middle}Z`} />
    </svg>
  )
}
