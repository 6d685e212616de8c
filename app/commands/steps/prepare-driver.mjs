import { runNode, runNpm } from './run-command.mjs'

/**
 * Gets the compiled part of better-sqlite3, ready-made or by compiling it, unless it loads already: it may be missing, or made for
 * another version of Node. Compiling takes one processor two minutes, so other work goes on beside it.
 */
export async function prepareDriver() {
  try {
    await load()
    return 'already done'
  } catch {
    await runNpm(['rebuild', 'better-sqlite3', '--ignore-scripts=false'], { JOBS: 'max' })
      .then(load)
      .catch(explain)
  }
}

function load() {
  return runNode(['-e', "new (require('better-sqlite3'))(':memory:').close()"])
}

function explain(error) {
  throw new Error(
    `${error.message}\n\nThe database driver better-sqlite3 could not be downloaded ready-made nor compiled here.\n` +
      'To compile it, this machine needs a C++ compiler, make and Python 3\n' +
      '(Debian and Ubuntu: apt-get install g++ make python3). Then start again.',
  )
}
