/** The sections of the quality page. A new one: a panel, a line here, its name `quality.<id>` in the locales. */
import { Accounting } from './Accounting.tsx'
import { ChangeList } from './ChangeList.tsx'
import { CoveragePart } from './CoveragePart.tsx'
import { FindingsPart } from './FindingsPart.tsx'
import { Resolutions } from './Resolutions.tsx'
import { WorkList } from './WorkList.tsx'
import type { ComponentType } from 'react'

export interface QualitySection {
  id: 'findings' | 'coverage' | 'accounting' | 'unmapped' | 'regions' | 'changes'
  Panel: ComponentType
}

export const SECTIONS: readonly [QualitySection, ...QualitySection[]] = [
  { id: 'findings', Panel: FindingsPart },
  { id: 'coverage', Panel: CoveragePart },
  { id: 'accounting', Panel: Accounting },
  { id: 'unmapped', Panel: WorkList },
  { id: 'regions', Panel: Resolutions },
  { id: 'changes', Panel: ChangeList },
]
