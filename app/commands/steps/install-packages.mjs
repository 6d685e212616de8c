import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT, runNpm } from './run-command.mjs'

/**
 * Installs exactly what package-lock.json names, unless that is what stands there already. Of the packages' own scripts none runs:
 * only that of the database driver does what is needed here, and that is `prepareDriver`.
 */
export async function installPackages() {
  if (holdsEverything()) return 'already done'
  // Production settings must not leave out the tools that build.
  await runNpm(['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'], {
    NODE_ENV: 'development',
  })
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
