import { loudspeaker } from './loudspeaker'
import { poster } from './poster'
import { classKit } from './class-kit'
import { companions } from './companions'
import { rightOptionSpread } from './right-option-spread'
import { catalogueComplete } from './catalogue-complete'
import type { ContentRule } from './content-draft'
import { examSupply } from './exam-supply'
import { frameworksKnown } from './frameworks-known'
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
  rightOptionSpread,
  companions,
  classKit,
  poster,
  loudspeaker,
]
