import { catalogueComplete } from './catalogue-complete'
import type { ContentRule } from './content-draft'
import { examSupply } from './exam-supply'
import { frameworksKnown } from './frameworks-known'
import { localsKnown } from './locals-known'
import { localsPlain } from './locals-plain'
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
  localsKnown,
  localsPlain,
]
