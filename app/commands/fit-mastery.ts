import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { db } from '~/db/client.server'
import { readEvidenceLog } from '~/domain/mastery/evidence-log.server'
import { fitParameters, isWorthShipping, LEAST } from '~/domain/mastery/fit-parameters'
import { rebuildMastery } from '~/domain/mastery/rebuild-mastery.server'
import { responseLog } from '~/domain/mastery/response-log'
import {
  nextParameterVersion,
  readParametersInForce,
  shipParameters,
} from '~/domain/mastery/ship-parameters.server'
import { syntheticLog } from '~/domain/mastery/synthetic-log'
import { printChanges } from './fit-mastery/print-changes'

// npm run mastery:fit -- [--synthetic] [--out FILE] [--learners 20000] [--seed 7] [--ship]
// Fits the engine's parameters to the evidence (or, to try it out, to simulated learners), measures them on learners held out,
// and writes a parameter file if they are no worse than those in force. With --ship they are put in force and everybody's
// mastery is worked out anew; people go on learning meanwhile. Ends with 1 when nothing was written.
const { values } = parseArgs({
  options: {
    synthetic: { type: 'boolean', default: false },
    out: { type: 'string' },
    learners: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '7' },
    ship: { type: 'boolean', default: false },
  },
})
const { seed } = values
if (values.synthetic && values.ship) {
  console.error('Simulated learners are nobody: what was fitted to them is not put in force.')
  process.exit(1)
}
const { responses, easiness } = values.synthetic
  ? { responses: syntheticLog(seed), easiness: new Map<string, number>() }
  : await readEvidenceLog({ mostLearners: Number(values.learners), seed })
const log = responseLog(responses)
const inForce = await readParametersInForce()
console.log(`${log.size} answers of ${log.learners} learners to ${log.items} items of ${log.skills} skills.`)

const fitted = fitParameters(log, { authors: (item) => easiness.get(item), inForce, seed })
if (!fitted) {
  console.error(`Too little to fit: it takes ${LEAST.answers} answers of ${LEAST.learners} learners.`)
  process.exitCode = 1
} else {
  printChanges(fitted, inForce)
  if (isWorthShipping(fitted)) await keep({ version: await nextParameterVersion(), ...fitted })
  else {
    console.error('They calibrate or predict worse on learners held out: nothing is written.')
    process.exitCode = 1
  }
}
await db.$disconnect()

async function keep(numbers: { version: number } & NonNullable<typeof fitted>): Promise<void> {
  const file = { ...numbers, fittedAt: new Date().toISOString() }
  const name = values.out ?? path.join('data', `mastery-parameters-${file.version}.json`)
  mkdirSync(path.dirname(name), { recursive: true })
  writeFileSync(name, `${JSON.stringify(file, null, 1)}\n`)
  console.log(`Written: ${name}`)
  if (!values.ship) return
  const shipped = await shipParameters(file, new Date())
  if ('refusal' in shipped) throw new Error(shipped.refusal)
  console.log(`Version ${shipped.version} is in force. Working out everybody's mastery anew ...`)
  const { people, skills } = await rebuildMastery({ write: true })
  console.log(`${people} people, ${skills} skills.`)
}
