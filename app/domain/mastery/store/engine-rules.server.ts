import type { Parameters } from '../engine/parameters'
import type { HasPractice } from '../has-practice'
import { readHasPractice } from './read-has-practice.server'
import { readParameters } from './read-parameters.server'

/** What folding goes by besides the answers. */
export type EngineRules = { hasPractice: HasPractice; parameters: Parameters }

/** As they are in force; to be asked before a transaction, not in it. */
export async function readEngineRules(): Promise<EngineRules> {
  const [hasPractice, { newest }] = await Promise.all([readHasPractice(), readParameters()])
  return { hasPractice, parameters: newest }
}
