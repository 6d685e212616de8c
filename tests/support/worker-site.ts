import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import Database from 'better-sqlite3'
import { asAdministrator, createDatabaseFrom } from './postgres-template'

export type Site = { origin: string; database: string; log: string; stop: () => Promise<void> }

/** The built site on a free port with a database of its own, copied from the prepared one; `settings` are the operator's. */
export async function startSite(name: string, settings: Record<string, string> = {}): Promise<Site> {
  const folder = process.env.NGOSO_JOURNEYS_FOLDER ?? ''
  const template = process.env.NGOSO_JOURNEYS_TEMPLATE ?? ''
  const database = template.startsWith('postgres')
    ? await createDatabaseFrom(template)
    : `file:${await copySqlite(template.slice('file:'.length), path.join(folder, `${name}.db`))}`

  const server = spawn(process.execPath, ['build/start.js'], {
    env: siteEnvironment({
      DATABASE_URL: database,
      NGOSO_CACHE_DIR: path.join(folder, 'bundles'),
      NGOSO_MEDIA_DIR: path.join(folder, 'media'),
      ...settings,
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log = path.join(folder, `${name}.log`)
  const written = createWriteStream(log)
  server.stderr.pipe(written, { end: false })
  server.stdout.pipe(written, { end: false })
  const port = await listeningPort(server)
  return {
    origin: `http://127.0.0.1:${port}`,
    database,
    log,
    async stop() {
      server.kill('SIGTERM')
      await new Promise((resolve) =>
        server.exitCode === null ? server.once('exit', resolve) : resolve(null),
      )
      if (!template.startsWith('postgres')) return
      await asAdministrator(
        template,
        `DROP DATABASE IF EXISTS "${new URL(database).pathname.slice(1)}" WITH (FORCE)`,
      )
    },
  }
}

/** None of the operator's own settings: a journey must run the same everywhere. */
function siteEnvironment(own: Record<string, string>): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('NGOSO_'))
  return { ...Object.fromEntries(others), NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', ...own }
}

/** Through SQLite itself, because the newest pages may still stand in the file's -wal companion. */
async function copySqlite(template: string, copy: string): Promise<string> {
  const source = new Database(template)
  await source.backup(copy)
  source.close()
  return copy
}

function listeningPort(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (line: string) => {
      said += `${line}\n`
      const port = /"listening".*:(\d+)"/.exec(line)?.[1]
      if (port) resolve(port)
    }
    for (const stream of [server.stdout, server.stderr])
      if (stream) createInterface(stream).on('line', listen)
    server.once('exit', (code) =>
      reject(new Error(`The site ended with ${code} before it listened:\n${said}`)),
    )
  })
}
