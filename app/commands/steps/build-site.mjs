import { rmSync } from 'node:fs'
import path from 'node:path'
import { compressFiles } from './compress-files.mjs'
import { fingerprint, isStamped, writeStamp } from './fingerprint.mjs'
import { ROOT, runNode } from './run-command.mjs'

const STAMP = 'build/.ngoso-built'
const SOURCES = ['app', 'public', 'vite.config.ts', 'tsconfig.json', 'package-lock.json']

/** Builds pages and browser files into build/, and the programs that serve them: the server, and its threads that read lists, question banks, pictures, texts and lessons. */
export async function buildSite() {
  const text = fingerprint(SOURCES, { without: isNoSource })
  if (isStamped(STAMP, text)) return 'already done'
  rmSync(path.join(ROOT, 'build'), { recursive: true, force: true })
  await runNode(['node_modules/@remix-run/dev/dist/cli.js', 'vite:build'], { NODE_ENV: 'production' })
  await bundle('app/server.ts', 'build/start.js')
  await bundle('app/domain/rosters/reading/roster-worker.server.ts', 'build/roster-worker.js')
  await bundle('app/domain/authoring/question-formats/bank-worker.server.ts', 'build/bank-worker.js')
  await bundle('app/domain/authoring/pictures/picture-process.server.ts', 'build/picture-process.js')
  await bundle('app/domain/authoring/paste/paste-worker.server.ts', 'build/paste-worker.js')
  await bundle('app/lesson-process.server.tsx', 'build/lesson-process.js')
  await compressFiles(path.join(ROOT, 'build/client'))
  writeStamp(STAMP, text)
}

function isNoSource(file) {
  return /\.test\.tsx?$|\.md$|\/\.ngoso-|^app\/commands\/[^/]+$/.test(file)
}

async function bundle(entryPoint, outfile) {
  const { build } = await import('esbuild') // not before it is installed
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entryPoint],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    // A program beside the server does not know what the pages' build called the drawings: whoever shows its work puts their addresses in.
    loader: { '.svg': 'file' },
    assetNames: 'sprites/[name]',
    publicPath: '/@',
    packages: 'external',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  })
}
