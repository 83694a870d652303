/** The list of charts, each loaded when it is first drawn; a new one is a file here, a line below and its id in `src/compare/offer.ts`. */
import type { ChartId } from '../compare/offer.ts'

export const CHARTS = {
  ranking: async () => (await import('./ranking.ts')).ranking,
  trend: async () => (await import('./trend.ts')).trend,
  change: async () => (await import('./change.ts')).change,
  distribution: async () => (await import('./distribution.ts')).distribution,
  scatter: async () => (await import('./scatter.ts')).scatter,
  heatmap: async () => (await import('./heatmap.ts')).heatmap,
  profile: async () => (await import('./profile.ts')).profile,
  multiples: async () => (await import('./multiples.ts')).multiples,
  composition: async () => (await import('./composition.ts')).composition,
  coverage: async () => (await import('./coverage.ts')).coverage,
} satisfies Record<ChartId, () => Promise<unknown>>
