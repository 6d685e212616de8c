import { catalogueComplete } from './catalogue-complete'
import { companionsComplete } from './companions-complete'
import type { ContentRule } from './content-draft'
import { examSupply } from './exam-supply'
import { frameworksKnown } from './frameworks-known'
import { freeAddresses } from './free-addresses'
import { pathsComplete } from './paths-complete'
import { prerequisites } from './prerequisites'
import { skillsListed } from './skills-listed'
import { uniqueIds } from './unique-ids'

/** Rules that need all of the content together. */
export const contentRules: readonly ContentRule[] = [
  catalogueComplete,
  uniqueIds,
  prerequisites,
  skillsListed,
  examSupply,
  pathsComplete,
  frameworksKnown,
  companionsComplete,
  freeAddresses,
]
