import type { Refiner } from './refiner.ts'

/** Plans state targets, shortcomings state nothing that can be compared, page furniture states nothing at all. */
export const refuseBySection: Refiner = ({ sentence, quantity }) => {
  switch (sentence.section.kind) {
    case 'plans': return { kind: quantity.word === '' ? 'context' : 'target', reason: 'plan section' }
    case 'problems': return { kind: 'context', reason: 'shortcomings section' }
    case 'boilerplate': return { kind: 'boilerplate', reason: 'page furniture' }
    default: return undefined
  }
}
