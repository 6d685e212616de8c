// `npm test`: everything, from a fresh clone. Plain Node without packages, because it installs them itself.
import { spawn } from 'node:child_process'
import { generateClients } from './steps/generate-clients.mjs'
import { installPackages } from './steps/install-packages.mjs'
import { numberedSteps } from './steps/numbered-steps.mjs'
import { ROOT } from './steps/run-command.mjs'

try {
  const step = numberedSteps(2)
  await step('Installing packages (the first time takes a minute or two)', installPackages)
  await step('Generating database clients', generateClients)
} catch (error) {
  console.log(`\n${error.message}\n\n0 passed, 1 failed`)
  process.exit(1)
}

const tests = spawn(process.execPath, ['--import', 'tsx', 'tests/run/run-all-process.ts'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...withoutOurSettings(process.env), CHECKPOINT_DISABLE: '1', NODE_ENV: 'test' },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => tests.kill(signal))
tests.on('exit', (code) => process.exit(code ?? 1))

/** What this terminal has set for a running site must not reach the tests. */
function withoutOurSettings(env) {
  const isOurs = (name) =>
    name.startsWith('NGOSO_') || name === 'DATABASE_URL' || name === 'PORT' || name === 'HOST'
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isOurs(name)))
}
