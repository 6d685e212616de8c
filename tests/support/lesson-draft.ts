import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { DraftRequest } from './lesson-draft-process'

const run = promisify(execFile)

/** Writes, sends or publishes a lesson in a site's database by the domain's own verbs, without the pages; gives what came of it. */
export async function askDraft<Answer>(database: string, request: DraftRequest): Promise<Answer> {
  const args = ['--import', 'tsx', 'tests/support/lesson-draft-process.ts', JSON.stringify(request)]
  const { stdout } = await run(process.execPath, args, { env: { ...process.env, DATABASE_URL: database } })
  return JSON.parse(stdout) as Answer
}
