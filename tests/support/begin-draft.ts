import { execFileSync } from 'node:child_process'

/** Begins a lesson from the template as somebody of the demonstration, in a site's database; gives its id. */
export function beginDraftAs(database: string, userName: string, title: string): string {
  return execFileSync(
    process.execPath,
    ['--import', 'tsx', 'tests/support/begin-draft-process.ts', userName, title],
    {
      env: { ...process.env, DATABASE_URL: database },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  ).toString()
}
