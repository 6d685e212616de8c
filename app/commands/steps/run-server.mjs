import { spawn } from 'node:child_process'
import { ROOT } from './run-command.mjs'

// A small nursery and a bounded heap take less memory at their peak, on the small PC of a commune (docs/decisions/015).
const SERVER_FLAGS = ['--max-semi-space-size=8', `--max-old-space-size=${process.env.NGOSO_HEAP_MB ?? 192}`]
// Memory that is free goes back to the system, instead of being kept by each thread and for later (glibc alone reads these).
const MEMORY = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' }

/** Runs the built server in this terminal. From then on this process lives and ends as the server does. */
export function runServer(port) {
  const server = spawn(process.execPath, [...SERVER_FLAGS, 'build/start.js'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...MEMORY, ...process.env, NODE_ENV: 'production', PORT: String(port) },
  })
  server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
  process.on('SIGTERM', () => server.kill('SIGTERM'))
  process.on('SIGHUP', () => server.kill('SIGTERM'))
  // Ctrl+C in a terminal reaches the server as well; a second one from us might cut short what it is finishing.
  process.on('SIGINT', () => process.stdin.isTTY || server.kill('SIGINT'))
  stopWithNpm(server)
  return server
}

/** npm passes a signal on to the shell between us, which does not pass it on: so the shell's end is our signal. */
function stopWithNpm(server) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return
  const shell = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watch)
    server.kill('SIGTERM')
  }, 500)
  watch.unref()
}

/** Waits until the server is ready for requests; `isHopeless` may end the wait early, given its first answer. */
export async function serverIsReady(port, isHopeless) {
  const host = process.env.HOST && process.env.HOST !== '0.0.0.0' ? process.env.HOST : 'localhost'
  for (let attempt = 0; attempt < 240; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250))
    const response = await fetch(`http://${host}:${port}/readyz`).catch(() => null)
    if (response?.ok) return
    if (response && isHopeless) break
  }
  throw new Error('The server did not become ready. The messages above say why.')
}
