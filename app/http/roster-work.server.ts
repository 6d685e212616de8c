import { listStalledImports, workOnImport } from '~/domain/rosters/work-on-import.server'
import { logError } from './log-error'

const clock = () => new Date()
const EVERY_MS = 30_000

/** Lets an import go on by itself, after this request has been answered. */
export function startRosterWork(importId: string): void {
  setImmediate(() => void workOnImport(importId, clock).catch(logError))
}

/** Twice a minute, in every process: takes up imports whose process is gone. */
export function watchRosterWork(): void {
  const takeUp = async () => {
    for (const importId of await listStalledImports(clock())) startRosterWork(importId)
  }
  setInterval(() => void takeUp().catch(logError), EVERY_MS).unref()
}
