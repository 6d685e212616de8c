import { execFileSync } from 'node:child_process'
import type { DraftBeginning } from '~/domain/authoring/begin-draft.server'

/** Begins a lesson for somebody who may write one, in a site's database, and gives its id. */
export function beginDraftFor(database: string, userName: string, beginning: DraftBeginning): string {
  const program = [
    '--import',
    'tsx',
    'tests/support/begin-draft-process.ts',
    userName,
    JSON.stringify(beginning),
  ]
  return execFileSync(process.execPath, program, {
    env: { ...process.env, DATABASE_URL: database },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  }).trim()
}
