import type { Outcome } from './outcome'
import { runScript } from './program'
import { twoAtATime } from './two-at-a-time'

const CHECKS: [runner: string, command: string[]][] = [
  ['database driver', ['app/commands/prepare-driver.mjs']], // first: where it has to be compiled it takes longest
  ['build', ['app/commands/build.mjs']],
  ['types', ['node_modules/typescript-native/bin/tsc', '--noEmit']],
  ['lint', ['node_modules/@biomejs/biome/bin/biome', 'check']],
  ['content', ['--import', 'tsx', 'app/commands/check-content.ts']],
  ['import rules', importRules()],
  ['dead code', ['node_modules/knip/bin/knip.js']],
]

function importRules(): string[] {
  const program = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'
  return [program, '--config', '.dependency-cruiser.cjs', 'app', 'content', 'prisma', 'tests']
}

/** What needs no database and no browser, two at a time, the longest first; a check's output is shown when it fails. */
export function runChecks(): Promise<Outcome[]> {
  return twoAtATime(
    CHECKS.map(
      ([runner, command]) =>
        () =>
          runCheck(runner, command),
    ),
  )
}

async function runCheck(runner: string, command: string[]): Promise<Outcome> {
  const { code, output } = await runScript(command)
  console.log(code === 0 ? `${runner}: ok` : `${runner}: failed\n${output}`)
  return { runner, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
}
