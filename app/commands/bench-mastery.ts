import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Compared, compareModels, predictOurs } from '~/domain/mastery/compare-models'
import { BYTES_A_SKILL, foldCost, shuffledDifference } from '~/domain/mastery/fold-cost'
import { measure } from '~/domain/mastery/measure'
import { responseLog } from '~/domain/mastery/response-log'
import { syntheticLog } from '~/domain/mastery/synthetic-log'
import { readLog } from './bench-mastery/read-log'

// npm run bench:mastery -- [--data FILE.csv[.gz]] [--folds 5] [--seed 7] [--json OUT]
// Without a file: simulated learners whose true chances are known.
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    folds: { type: 'string', default: '5' },
    seed: { type: 'string', default: '7' },
    json: { type: 'string' },
  },
})
const MOST_MICROSECONDS = 5
const folds = Number(values.folds)
const complaints: string[] = []
const began = performance.now()
const synthetic = values.data ? null : syntheticLog(values.seed)
const log = responseLog(synthetic ?? (await readLog(values.data ?? '')))
console.log(
  `${values.data ?? 'simulated learners'}: ${log.size} answers of ${log.learners} learners to ${log.items} items of ${log.skills} skills, ${log.isOrder ? 'in order, without times' : 'with times'}; ${folds} folds, seed ${values.seed}\n`,
)
const truth =
  synthetic &&
  measure(
    Float64Array.from(log.row, (row) => synthetic[row]?.truth ?? 0),
    log.correct,
  )
if (truth) console.log(line('the truth', truth))
const compared = compareModels(log, { folds, seed: values.seed, clock: process.hrtime.bigint })
for (const each of compared) console.log(lineOf(each))

const ours = compared.at(-1)
if (ours) {
  const again = predictOurs(log, { folds, seed: values.seed })
  if (!again.every((p, row) => p === ours.predicted[row])) complaints.push('a second run predicted otherwise')
  if (truth && truth.auc - ours.all.auc > 0.01) complaints.push('more than .01 below the AUC of the truth')
  if (truth && ours.all.ece > 0.02) complaints.push('a calibration error above .02')
  for (const { model, all } of truth ? compared.slice(0, -1) : [])
    if (all.auc >= ours.all.auc) complaints.push(`not better than ${model}`)
}
const difference = shuffledDifference(log, values.seed)
console.log(
  `\nshuffled answers move a probability by at most ${difference.toExponential(1)}; ${BYTES_A_SKILL} bytes of state a learner and skill`,
)
const folding = foldCost(log, () => process.cpuUsage().user + process.cpuUsage().system)
console.log(
  `folding an answer takes ${folding.toFixed(1)} us of processor time (${MOST_MICROSECONDS} at most)`,
)
if (folding > MOST_MICROSECONDS) complaints.push(`folding an answer takes ${folding.toFixed(1)} us`)
if (!(difference <= 1e-9)) complaints.push(`shuffled answers move a probability by ${difference}`)
console.log(`${((performance.now() - began) / 1000).toFixed(0)} s in all`)
if (values.json) {
  const models = compared.map(({ predicted: _, ...rest }) => rest)
  const about = {
    data: values.data ?? 'synthetic',
    folds,
    seed: values.seed,
    answers: log.size,
    learners: log.learners,
  }
  writeFileSync(
    values.json,
    `${JSON.stringify({ ...about, models, shuffledDifference: difference, complaints }, null, 2)}\n`,
  )
}
for (const complaint of complaints) console.error(`FAILS: ${complaint}`)
if (complaints.length > 0) process.exitCode = 1

function lineOf({ model, all, first, review, nanoseconds }: Compared): string {
  const part = (name: string, at: Compared['all'] | null) =>
    at && at.count > 0 ? `  ${name} ${at.auc.toFixed(3)} / ${at.ece.toFixed(3)} (${at.count})` : ''
  return `${line(model, all)}${part('first', first)}${part('review', review)}  ${Math.round(nanoseconds)} ns`
}

function line(name: string, { auc, rmse, logLoss, ece }: Compared['all']): string {
  return `${name.padEnd(15)} AUC ${auc.toFixed(4)}  RMSE ${rmse.toFixed(4)}  log loss ${logLoss.toFixed(4)}  ECE ${ece.toFixed(4)}`
}
