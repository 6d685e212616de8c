import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { writeOnce } from './write-once.server'

/** Dumps a PostgreSQL database as of one moment, in pg_dump's own compressed format. */
export async function dumpPostgres(url: string, file: string): Promise<void> {
  const { address, schema, password } = forPgDump(url)
  const options = ['--format=custom', '--no-owner', ...(schema ? [`--schema=${schema}`] : [])]
  await writeOnce(file, async (unfinished) => {
    try {
      // The password goes by the environment: arguments can be read by everyone on the machine.
      await promisify(execFile)('pg_dump', [...options, `--file=${unfinished}`, `--dbname=${address}`], {
        env: { ...process.env, ...(password ? { PGPASSWORD: password } : {}) },
      })
    } catch (error) {
      throw new Error(explain(error as Error & { code?: string | number; stderr?: string }))
    }
  })
}

/** Prisma's address takes a `schema` that PostgreSQL's own programs do not know. */
function forPgDump(url: string): { address: string; schema: string | null; password: string } {
  const address = new URL(url)
  const schema = address.searchParams.get('schema')
  const password = decodeURIComponent(address.password)
  address.searchParams.delete('schema')
  address.password = ''
  return { address: address.href, schema, password }
}

function explain(error: Error & { code?: string | number; stderr?: string }): string {
  if (error.code === 'ENOENT')
    return (
      'pg_dump is missing. It comes with PostgreSQL (Debian and Ubuntu: apt-get install postgresql-client) and must be ' +
      "at least as new as the server. Or run it on the server's machine."
    )
  return `pg_dump failed: ${(error.stderr || error.message).trim()}`
}
