import type { KnownToRepair } from './known-to-repair'
import { repairCharacters } from './repairs/repair-characters'
import { repairComponents } from './repairs/repair-components'
import { repairFacts } from './repairs/repair-facts'
import { repairHeadings } from './repairs/repair-headings'
import { repairMistyped } from './repairs/repair-mistyped'
import { repairPictures } from './repairs/repair-pictures'
import { repairQuotes } from './repairs/repair-quotes'
import { repairSpacing } from './repairs/repair-spacing'

export type RepairKind =
  | 'characters'
  | 'quotes'
  | 'mistyped'
  | 'components'
  | 'headings'
  | 'spacing'
  | 'facts'
  | 'pictures'

/** In this order: what stands first makes the text readable for what follows. */
const REPAIRS: readonly [RepairKind, (text: string, known: KnownToRepair) => string][] = [
  ['characters', repairCharacters],
  ['quotes', repairQuotes],
  ['components', repairComponents],
  ['headings', repairHeadings],
  ['spacing', repairSpacing],
  ['mistyped', repairMistyped],
  ['facts', repairFacts],
  ['pictures', repairPictures],
]

const MOST_ROUNDS = 6

/** Only these concern the other texts of a lesson, which are YAML. */
const OF_ANY_TEXT: readonly RepairKind[] = ['characters', 'mistyped']

/**
 * Mends what can be mended without knowing what the author means, and tells which kinds of things it mended. A text without such
 * faults comes back as it is; mending twice is mending once.
 */
export function repairLesson(
  name: string,
  text: string,
  known: KnownToRepair,
): { text: string; done: RepairKind[] } {
  const done = new Set<RepairKind>()
  let mended = text
  // One mending may bring to light what another can mend: again until nothing is left.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = mended
    for (const [kind, repair] of REPAIRS) {
      if (name !== 'lesson.mdx' && !OF_ANY_TEXT.includes(kind)) continue
      const next = repair(mended, known)
      if (next !== mended) done.add(kind)
      mended = next
    }
    if (mended === before) break
  }
  return { text: mended, done: [...done] }
}
