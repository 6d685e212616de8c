import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprint, isStamped, writeStamp } from './fingerprint.mjs'
import { ROOT, runNode, runNpm } from './run-command.mjs'

const STAMP = 'node_modules/.ngoso-installed'

/** Installs exactly what package-lock.json names, unless that is what stands there already. */
export async function installPackages() {
  // Compiled packages fit one version of Node on one kind of machine, so those belong to the stamp.
  const wanted = [
    fingerprint(['package-lock.json']),
    process.versions.modules,
    process.platform,
    process.arch,
  ]
  const text = wanted.join('\n')
  if (isStamped(STAMP, text)) return 'already done'

  const isComplete = holdsEverything()
  if (!isComplete) {
    // Production settings must not leave out the tools that build. Prisma's own download of an engine that
    // nothing here uses is skipped by naming one.
    await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], {
      NODE_ENV: 'development',
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
      JOBS: 'max', // for what has to be compiled
    })
  }
  await ensureSqliteLoads()
  writeStamp(STAMP, text)
  return isComplete ? 'already done' : undefined
}

/** npm keeps its own record of what it installed: does it hold each package of the lock file in that version? */
function holdsEverything() {
  const record = path.join(ROOT, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages
  const locked = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).packages
  return Object.entries(locked).every(
    ([place, { version, optional }]) => place === '' || optional || installed[place]?.version === version,
  )
}

async function ensureSqliteLoads() {
  const load = () => runNode(['-e', "new (require('better-sqlite3'))(':memory:').close()"])
  try {
    await load()
  } catch {
    // Another version of Node than the one that installed it, or an npm that was told to run no install scripts.
    await runNpm(['rebuild', 'better-sqlite3', '--ignore-scripts=false']).then(load).catch(explain)
  }
}

function explain(error) {
  throw new Error(
    `${error.message}\n\nThe database driver better-sqlite3 could not be downloaded ready-made nor compiled here.\n` +
      'To compile it, this machine needs a C++ compiler, make and Python 3\n' +
      '(Debian and Ubuntu: apt-get install g++ make python3). Then start again.',
  )
}
