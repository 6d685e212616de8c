import { catalogueComplete } from './catalogue-complete'
import { classKit } from './class-kit'
import { companions } from './companions'
import type { ContentRule } from './content-draft'
import { examSupply } from './exam-supply'
import { frameworksKnown } from './frameworks-known'
import { freeAddresses } from './free-addresses'
import { localsKnown } from './locals-known'
import { localsPlain } from './locals-plain'
import { loudspeaker } from './loudspeaker'
import { pathsComplete } from './paths-complete'
import { poster } from './poster'
import { practices } from './practices'
import { prerequisites } from './prerequisites'
import { rightOptionSpread } from './right-option-spread'
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
  localsKnown,
  localsPlain,
  freeAddresses,
  practices,
]
