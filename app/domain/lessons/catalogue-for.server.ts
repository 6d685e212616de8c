import {
  readScopesAround,
  readScopesOfClass,
  readScopesOfPlace,
  type ScopeAround,
} from '~/domain/groups/scopes-around-queries.server'
import { deepFreeze } from '~/lib/deep-freeze'
import type { Catalogue } from './catalogue'
import { readCatalogue } from './catalogue-queries.server'
import { type LiveEditions, scopeKey } from './edition'
import { readEditions } from './edition-queries.server'
import { layEditions } from './lay-editions'

/** Who learns: a person, or a guest, who may have chosen a place by hand. */
export type Reader = { personId: string } | { placeId: string | null }

/**
 * What is published now for one reader: the built-in lessons, and laid over them those written for the places and classes that
 * they belong to. While nothing was written anywhere it is the built-in catalogue itself, and nobody is looked up. A person's
 * places are asked for at most every few seconds. `now` in milliseconds of any steady clock.
 */
export function readCatalogueFor(
  reader: Reader | (() => Promise<Reader>),
  now: number = performance.now(),
): Promise<Catalogue> {
  return catalogueFrom(async () => {
    const who = typeof reader === 'function' ? await reader() : reader
    return 'personId' in who
      ? keptScopes(`person ${who.personId}`, () => readScopesAround(who.personId), now)
      : keptScopes(`place ${who.placeId ?? ''}`, () => readScopesOfPlace(who.placeId), now)
  }, now)
}

/** The same as a class has it, whoever looks at the class. */
export function readCatalogueOfClass(classId: string, now: number = performance.now()): Promise<Catalogue> {
  return catalogueFrom(() => keptScopes(`class ${classId}`, () => readScopesOfClass(classId), now), now)
}

async function catalogueFrom(scopesOf: () => Promise<ScopeAround[]>, now: number): Promise<Catalogue> {
  const [catalogue, live] = await Promise.all([readCatalogue(now), readEditions(now)])
  return live.editions.length === 0 ? catalogue : laid(catalogue, live, await scopesOf())
}

const MOST_LAID = 200
const laidFor = new WeakMap<Catalogue, { of: LiveEditions; by: Map<string, Catalogue> }>()

/** People of the same places share one catalogue. */
function laid(catalogue: Catalogue, live: LiveEditions, scopes: readonly ScopeAround[]): Catalogue {
  const written = new Set(live.editions.map(scopeKey))
  const near = scopes.filter((scope) => written.has(scopeKey(scope)))
  if (near.length === 0) return catalogue
  let known = laidFor.get(catalogue)
  if (known?.of !== live) {
    known = { of: live, by: new Map() }
    laidFor.set(catalogue, known)
  }
  const key = near.map(scopeKey).join('\n')
  const found = known.by.get(key) ?? deepFreeze(layEditions(catalogue, live.editions, near))
  if (known.by.size >= MOST_LAID) known.by.clear()
  known.by.set(key, found)
  return found
}

const KEPT_MS = 3_000
const MOST_KEPT = 5_000
const scopesBy = new Map<string, { at: number; scopes: Promise<ScopeAround[]> }>()

function keptScopes(key: string, ask: () => Promise<ScopeAround[]>, now: number): Promise<ScopeAround[]> {
  const known = scopesBy.get(key)
  if (known && now - known.at < KEPT_MS) return known.scopes
  const scopes = ask()
  scopesBy.delete(key)
  if (scopesBy.size >= MOST_KEPT) scopesBy.clear()
  scopesBy.set(key, { at: now, scopes })
  scopes.catch(() => scopesBy.delete(key))
  return scopes
}
