import { findChromium } from '../support/find-chromium'
import { findProgram, runProgram, runScript } from './program'

/** A Chromium, installed by the means this machine has if there is none. Null when nothing works. */
export async function ensureChromium(): Promise<string | null> {
  const found = findChromium()
  if (found) return found
  for (const [name, install] of await waysToInstall()) {
    console.log(`No Chromium here; installing one with ${name} ...`)
    const { code, output } = await install()
    const installed = findChromium()
    if (installed) return installed
    console.log(
      `That did not work (exit code ${code}):\n${output.trimEnd().split('\n').slice(-10).join('\n')}`,
    )
  }
  console.log(
    'No Chromium was found and none could be installed, so no journey can run.\n' +
      'Install one (Debian: apt-get install chromium), or set PLAYWRIGHT_CHROMIUM to the path of one.',
  )
  return null
}

type Way = [name: string, install: () => Promise<{ code: number; output: string }>]

async function waysToInstall(): Promise<Way[]> {
  const own: Way = ['Playwright', () => runScript(['node_modules/playwright/cli.js', 'install', 'chromium'])]
  const rights = await administratorRights()
  if (!rights || !findProgram('apt-get')) return [own]
  return [['apt-get', () => aptGet(rights)], own]
}

/** What to put before a command to run it as administrator; null when that would need a password. */
async function administratorRights(): Promise<string[] | null> {
  if (process.getuid?.() === 0) return []
  const { code } = await runProgram(['sudo', '-n', 'true'])
  return code === 0 ? ['sudo', '-n'] : null
}

async function aptGet(rights: string[]): Promise<{ code: number; output: string }> {
  const apt = [...rights, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  await runProgram([...apt, 'update'])
  return runProgram([...apt, 'install', '-y', '--no-install-recommends', 'chromium'])
}
