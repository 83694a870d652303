/**
 * Refiners in the order in which they are asked; the first that speaks decides. The section comes first because nothing
 * in a plan can be saved by its wording; a change is refused before a target because 较目标增长 is a change.
 */
import { refuseBySection } from './section.ts'
import { refuseChange } from './change.ts'
import { refuseTarget } from './target.ts'
import { refuseThreshold } from './threshold.ts'
import { refuseStory } from './story.ts'
import { refuseListing } from './count-of-names.ts'
import type { Refiner } from './refiner.ts'

export const REFINERS: readonly Refiner[] = [refuseBySection, refuseChange, refuseTarget, refuseThreshold, refuseStory, refuseListing]
