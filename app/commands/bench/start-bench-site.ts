import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

// As `npm start` runs it, see steps/run-server.mjs.
const SERVER_FLAGS = ['--max-semi-space-size=8', `--max-old-space-size=${process.env.NGOSO_HEAP_MB ?? 192}`]
const MEMORY = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' }

export type BenchSite = {
  origin: string
  /** Of every process, this one first. */
  origins: string[]
  /** What filling the database printed. */
  filled: string[]
  /** What the command `more` printed. */
  more: string
  /** Seconds of processor time the server has used so far. */
  cpuSeconds: () => Promise<number>
  /** Bytes. */
  peakMemory: () => Promise<number>
  memoryNow: () => Promise<number>
  stop: () => Promise<void>
}

/**
 * The built server, in one process or several, each on a free port, with a temporary database (or the one that BENCH_DATABASE_URL names), which the command
 * `fill` has filled, and after it `more`.
 */
export async function startBenchSite(
  fill: readonly [command: string, count: string],
  more?: string,
  /** How many processes serve it. */
  processes = 1,
): Promise<BenchSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ngoso-bench-'))
  const database = process.env.BENCH_DATABASE_URL ?? `file:${path.join(folder, 'bench.db')}`
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    DATABASE_URL: database,
    NODE_ENV: 'production',
    NGOSO_MODE: 'demonstration',
    NGOSO_LOG: 'off',
  }
  const run = (command: string, ...args: string[]) =>
    execFileSync(process.execPath, ['--import', 'tsx', command, ...args], {
      env,
      maxBuffer: 64_000_000,
    }).toString()
  run('app/commands/apply-migrations.ts')
  run('app/commands/publish-content.ts')
  const filled = JSON.parse(run(...fill)) as string[]
  const printed = more ? run(more) : ''

  const servers = Array.from({ length: processes }, () =>
    spawn(process.execPath, [...SERVER_FLAGS, 'build/start.js'], {
      env: { ...MEMORY, ...env, HOST: '127.0.0.1', PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  )
  const origins = await Promise.all(servers.map(originOf))
  const [server] = servers
  const [origin = ''] = origins
  const metric = async (name: string) => {
    const text = await (await fetch(`${origin}/metrics`)).text()
    return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1] ?? Number.NaN)
  }
  return {
    origin,
    origins,
    filled,
    more: printed,
    cpuSeconds: () => metric('process_cpu_seconds_total'),
    peakMemory: async () => peakOf(server?.pid) ?? (await metric('process_resident_memory_bytes')),
    memoryNow: () => metric('process_resident_memory_bytes'),
    stop: async () => {
      const ended = servers.map((each) => new Promise((resolve) => each.once('exit', resolve)))
      for (const each of servers) each.kill('SIGTERM')
      await Promise.all(ended)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function originOf(server: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  return new Promise((resolve, reject) => {
    createInterface(server.stdout).on('line', (line) => {
      const port = /"listening".*:(\d+)"/.exec(line)?.[1]
      if (port) resolve(`http://127.0.0.1:${port}`)
    })
    server.once('exit', () => reject(new Error('The server ended before it listened')))
  })
}

/** The highest resident size so far, where the system keeps it (Linux). */
function peakOf(pid: number | undefined): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes ? Number(kilobytes) * 1024 : null
  } catch {
    return null
  }
}
