/** Each chart of the page as a slide; which native kind it becomes, and why, stands in its file. */
import { describeChanges, describeComposition, describeDistribution } from './bars.ts'
import { describeMultiples, describeTrend } from './course.ts'
import { describeScatter } from './scatter.ts'
import { describeCoverage, describeHeatmap, describeProfile } from './tables.ts'
import type { SlideParts, Telling } from './parts.ts'
import type { ChartId } from '../../compare/offer.ts'

/** What they draw is prepared by chart id, as for the page. */
export const SLIDES = {
  trend: describeTrend,
  change: describeChanges,
  distribution: describeDistribution,
  scatter: describeScatter,
  heatmap: describeHeatmap,
  profile: describeProfile,
  multiples: describeMultiples,
  composition: describeComposition,
  coverage: describeCoverage,
} satisfies Record<Exclude<ChartId, 'ranking'>, (data: never, telling: Telling) => SlideParts>
