import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** A program that runs beside the server: its source, and where the built site has it. */
export type ProgramFile = { source: URL; built: string }

/** The built site has the program beside its own; while developing and testing it is compiled from its source. */
export async function programFile({ source, built }: ProgramFile): Promise<string> {
  if (!import.meta.url.endsWith('.ts')) return path.resolve(built)
  const { build } = await import('esbuild')
  const options = {
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    write: false,
  } as const
  const pictures = { loader: { '.svg': 'file' }, assetNames: 'sprites/[name]', publicPath: '/@' } as const
  const entryPoints = [fileURLToPath(source)]
  const { outputFiles } = await build({ ...options, ...pictures, jsx: 'automatic', entryPoints, outdir: '.' })
  const code = outputFiles.find((file) => file.path.endsWith('.js'))?.text ?? ''
  const name = createHash('sha256').update(code).digest('hex').slice(0, 16)
  const file = path.resolve('node_modules/.cache/ngoso', `${name}.mjs`)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, code)
  return file
}
