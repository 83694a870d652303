/** The list of charts; a new one is a file here and a line below. */
import { ranking } from './ranking.ts'

export const CHARTS = { ranking }
