import { readStored, removeStored, writeStored } from '~/components/sync/browser-store'
import type { TimedInput } from '~/domain/practice/judge-run'
import { decodeRun, encodeRun } from '~/domain/practice/run-token'

/** A run that was broken off, as it waits on this device for its owner. */
type KeptRun = { id: string; owner: string; revision: string; inputs: string }

const KEY = 'ngoso.tap-do'
const MOST = 5

/** Keeps a run under way; the newest few, one for each revision and owner. */
export function keepRun(run: {
  id: string
  owner: string
  revision: string
  inputs: readonly TimedInput[]
}): void {
  writeStored(KEY, [...others(run), { ...run, inputs: encodeRun(run.inputs) }].slice(-MOST))
}

export function dropRun(of: { owner: string; revision: string }): void {
  const left = others(of)
  if (left.length > 0) writeStored(KEY, left)
  else removeStored(KEY)
}

/** The run that this owner broke off, or null. */
export function readKeptRun(of: {
  owner: string
  revision: string
}): { id: string; inputs: TimedInput[] } | null {
  const found = kept().find((each) => each.owner === of.owner && each.revision === of.revision)
  const inputs = found ? decodeRun(found.inputs) : null
  return found && inputs?.length ? { id: found.id, inputs } : null
}

function others({ owner, revision }: { owner: string; revision: string }): KeptRun[] {
  return kept().filter((each) => each.owner !== owner || each.revision !== revision)
}

function kept(): KeptRun[] {
  const found = readStored<KeptRun[]>(KEY)
  return Array.isArray(found) ? found.filter((each) => typeof each?.inputs === 'string') : []
}
