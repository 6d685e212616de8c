import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { findProgram, runProgram } from './program'

export type Postgres = { url: string; stop: () => Promise<void> }

/** The PostgreSQL server that TEST_DATABASE_URL names, or a throw-away one of our own. Null where it is not installed. */
export async function findPostgres(): Promise<Postgres | null> {
  const named = process.env.TEST_DATABASE_URL
  if (named) {
    await ensureAnswers(named)
    return { url: named, stop: async () => {} }
  }
  const initdb = findProgram('initdb', installedFolders())
  return initdb ? startTemporary(path.dirname(initdb)) : null
}

async function ensureAnswers(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.end()
}

/** Debian keeps the server's programs off the PATH, one folder for each version. */
function installedFolders(): string[] {
  const home = '/usr/lib/postgresql'
  if (!existsSync(home)) return []
  const versions = readdirSync(home).sort((a, b) => Number(b) - Number(a))
  return versions.map((version) => path.join(home, version, 'bin'))
}

async function startTemporary(programs: string): Promise<Postgres> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ngoso-postgres-'))
  const asOwner = await ownerOf(folder)
  const data = path.join(folder, 'data')
  const password = randomBytes(16).toString('hex')
  const passwordFile = path.join(folder, 'password')
  await writeFile(passwordFile, password)
  const run = async (program: string, ...args: string[]) => {
    const { code, output } = await runProgram([...asOwner, path.join(programs, program), ...args], {
      cwd: folder,
    })
    if (code !== 0) throw new Error(`${program} failed:\n${output}`)
  }

  const initial = ['--username=ngoso', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8']
  await run('initdb', `--pgdata=${data}`, ...initial, '--no-locale', '--no-sync')
  const port = await freePort()
  // Nothing here has to survive a power cut.
  const fast = '-c fsync=off -c synchronous_commit=off -c full_page_writes=off'
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} ${fast}`
  const log = path.join(folder, 'log')
  await run('pg_ctl', 'start', '--wait', `--pgdata=${data}`, `--log=${log}`, `--options=${options}`)
  return {
    url: `postgresql://ngoso:${password}@127.0.0.1:${port}/postgres`,
    async stop() {
      await run('pg_ctl', 'stop', '--mode=immediate', `--pgdata=${data}`)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root: then the folder is given to the user `postgres`, whom its package brings. */
async function ownerOf(folder: string): Promise<string[]> {
  if (process.getuid?.() !== 0) return []
  await chmod(folder, 0o755)
  const { code, output } = await runProgram(['chown', 'postgres', folder])
  if (code !== 0) throw new Error(`cannot give a folder to the user "postgres": ${output}`)
  return ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups']
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
