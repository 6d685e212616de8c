import type { CatalogueLocal } from './catalogue'
import { sha256 } from './lesson-revision.server'
import type { Fact, LocalFile, Sources } from './lesson-schema'

/** A checked file of content/local as the catalogue carries it: with its facts and their sources written out. */
export function placeLocal(
  { place, name, slots, facts: ids }: LocalFile,
  known: { facts: ReadonlyMap<string, Fact>; sources: Sources },
): CatalogueLocal {
  const facts = ids.flatMap((id) => known.facts.get(id) ?? [])
  const named = new Set(facts.flatMap((fact) => fact.sources))
  const sources = Object.fromEntries(Object.entries(known.sources).filter(([key]) => named.has(key)))
  const local = { place, name, slots, facts, sources }
  return { ...local, hash: sha256(JSON.stringify(local)).slice(0, 16) }
}
