import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

export type Ended = { code: number; output: string }

type Options = { env?: Record<string, string>; isShown?: boolean; cwd?: string }

/** Runs a program to its end. `isShown` lets it write to this terminal; otherwise what it writes is returned. */
export function runProgram(
  [program = '', ...args]: string[],
  { env, isShown, cwd }: Options = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: isShown ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    }
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Runs a script of an installed package with this same Node. */
export function runScript(args: string[], options?: Options): Promise<Ended> {
  return runProgram([process.execPath, ...args], options)
}

/** The whole path of a program, looked for in `folders` after the PATH. */
export function findProgram(name: string, folders: string[] = []): string | null {
  const all = [...(process.env.PATH ?? '').split(path.delimiter), ...folders]
  return all.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null
}
