// `npm start`: from a fresh clone to a running site. Plain Node without packages, because it installs them itself.
import { buildSite } from './steps/build-site.mjs'
import { freePort } from './steps/free-port.mjs'
import { generateClients } from './steps/generate-clients.mjs'
import { installPackages } from './steps/install-packages.mjs'
import { numberedSteps } from './steps/numbered-steps.mjs'
import { prepareDriver } from './steps/prepare-driver.mjs'
import { runNode } from './steps/run-command.mjs'
import { runServer, serverIsReady } from './steps/run-server.mjs'
import { welcome } from './steps/welcome.mjs'

const mode = process.env.NGOSO_MODE || 'demonstration'
const isProduction = mode === 'production'
const startedAt = performance.now()
let server
let administration = ''
let broken = ''

try {
  checkSettings()
  const port = await freePort(process.env.PORT || '3000', process.env.HOST || '0.0.0.0')
  const step = numberedSteps(8)
  await step('Installing packages (the first time takes a minute or two)', installPackages)
  const driver = prepareDriver() // beside the next two steps
  driver.catch(() => {}) // is said where it is waited for
  await step('Generating database clients', generateClients)
  await step('Building the site', buildSite)
  await step('Making the database driver ready', () => driver)
  await step(`Bringing the database up to date (${databaseName()})`, () =>
    runCommandFile('apply-migrations.ts'),
  )
  await step('Publishing the lessons', publish)
  if (isProduction) await step('Looking for an administrator', offerAdministration)
  else
    await step('Seeding the demonstration (the first time half a minute)', () =>
      runCommandFile('seed-demonstration.ts'),
    )
  if (broken) console.error(`\n${broken}\n`) // the last good publication serves; without one the server is never ready
  await step('Starting the server')
  server = runServer(port)
  await serverIsReady(port, broken !== '')
  console.log(
    await welcome({ port, isProduction, administration, seconds: (performance.now() - startedAt) / 1000 }),
  )
} catch (error) {
  console.error(`\n${error.message}`)
  server?.kill()
  process.exit(1)
}

function checkSettings() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Ngõ Số needs Node 20.19 or newer; this is ${process.versions.node}.`)
  if (mode !== 'demonstration' && mode !== 'production')
    throw new Error(`NGOSO_MODE is "${mode}"; it must be "demonstration" or "production".`)
}

async function runCommandFile(file) {
  await runNode(['--import', 'tsx', `app/commands/${file}`])
}

/** A lesson that breaks a rule stops the publication, not the site: what was published before goes on serving. */
async function publish() {
  try {
    await runCommandFile('publish-content.ts')
  } catch (error) {
    broken = error.message
    return 'refused; what was published before stays'
  }
}

async function offerAdministration() {
  administration = await runNode(['--import', 'tsx', 'app/commands/first-administrator.ts'])
}

function databaseName() {
  const url = process.env.DATABASE_URL || 'file:./data/ngoso.db'
  return /^postgres(ql)?:/.test(url) ? `PostgreSQL at ${new URL(url).host}` : url.replace(/^file:(\/\/)?/, '')
}
