import { execFileSync } from 'node:child_process'

/** Lets somebody pass the exams of all basic modules and master their skills, in a site's database. */
export function masterBasics(database: string, userName: string): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'tests/support/master-basics-process.ts', userName], {
    env: { ...process.env, DATABASE_URL: database },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
