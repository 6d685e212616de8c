import { changeFacts } from '../change-facts'
import type { KnownToRepair } from '../known-to-repair'

/** Facts that are not there, or are named twice, leave the lesson's list. */
export function repairFacts(text: string, { facts }: Pick<KnownToRepair, 'facts'>): string {
  if (!facts) return text
  const known = new Set(facts)
  return changeFacts(text, (ids) => [...new Set(ids)].filter((id) => known.has(id))) ?? text
}
