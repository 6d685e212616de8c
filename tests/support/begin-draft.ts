import { execFileSync } from 'node:child_process'
import type { DraftBeginning } from '~/domain/authoring/begin-draft.server'

/** Begins a lesson for somebody who may write one, in a site's database, and gives its id. `files` are texts it has instead. */
export function beginDraftFor(
  database: string,
  userName: string,
  beginning: DraftBeginning,
  files: Readonly<Record<string, string>> = {},
): string {
  const asked = [userName, JSON.stringify(beginning), JSON.stringify(files)]
  const program = ['--import', 'tsx', 'tests/support/begin-draft-process.ts', ...asked]
  return execFileSync(process.execPath, program, {
    env: { ...process.env, DATABASE_URL: database },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  }).trim()
}
