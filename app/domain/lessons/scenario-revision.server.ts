import type { Scenario } from '../practice/scenario-schema'
import { type HashedMedia, sha256 } from './lesson-revision.server'

/** Raised when the machine plays the same scenario differently, so that old revisions are not taken for new ones. */
export const SCENARIO_FORMAT = 1

export type PreparedScenario = {
  /** SHA-256 over the scenario and the format. */
  hash: string
  /** With the published addresses of its pictures in place of their files. */
  scenario: Scenario
}

/** What a checked practice will be stored as. `media` are the pictures of its lesson. */
export function prepareScenario(scenario: Scenario, media: readonly HashedMedia[]): PreparedScenario {
  const placed = placeScenario(scenario, media)
  return { hash: sha256(JSON.stringify([SCENARIO_FORMAT, placed])), scenario: placed }
}

/** A scenario with the addresses of its pictures in place of their files. */
export function placeScenario(
  scenario: Scenario,
  media: readonly Pick<HashedMedia, 'name' | 'address'>[],
): Scenario {
  return withAddresses(scenario, new Map(media.map(({ name, address }) => [`media/${name}`, address])))
}

function withAddresses<T>(node: T, addresses: ReadonlyMap<string, string>): T {
  if (Array.isArray(node)) return node.map((child) => withAddresses(child, addresses)) as T
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, child]) => [
      key,
      key === 'src' && typeof child === 'string'
        ? (addresses.get(child) ?? child)
        : withAddresses(child, addresses),
    ]),
  ) as T
}
