import { spawn } from 'node:child_process'
import path from 'node:path'

/** The checkout's root, wherever the command was started from. */
export const ROOT = path.resolve(import.meta.dirname, '../../..')

/** Runs a program and returns what it printed; when it fails, throws an error that carries it. */
function runCommand([program, ...args], env = {}, { shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    }
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output)
      else reject(new Error(failure([program, ...args], signal ?? `exit code ${code}`, output)))
    })
  })
}

/** Runs a file with this same Node. */
export function runNode(args, env = {}) {
  return runCommand([process.execPath, ...args], env)
}

/** Runs the npm that started us, or else the one on the PATH (a batch file on Windows, which needs a shell). */
export function runNpm(args, env = {}) {
  const started = process.env.npm_execpath
  if (started && path.basename(started) === 'npm-cli.js')
    return runCommand([process.execPath, started, ...args], env)
  return runCommand(['npm', ...args], env, { shell: process.platform === 'win32' })
}

function failure(command, reason, output) {
  const lines = output.trimEnd().split('\n')
  if (lines.length > 80) lines.splice(40, lines.length - 80, '...') // the cause stands at one of the ends
  return `${lines.join('\n')}\n\n"${command.map((part) => path.basename(part)).join(' ')}" failed (${reason}).`
}
