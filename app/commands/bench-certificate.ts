import { holds, runCertificateTrials } from '~/domain/mastery/certificate-trials'

// npm run bench:certificate: who is certified that should not be, by simulation. Fails when a bound does not hold.
const PEOPLE = 40_000
const ANSWERS = 300

const trials = runCertificateTrials({ people: PEOPLE, answers: ANSWERS, seed: '7' })
console.log(`${PEOPLE} simulated people each, at most ${ANSWERS} answers:`)
for (const trial of trials) {
  const { who, certified, atMost, median, medianAtMost } = trial
  const bound = atMost === null ? `median <= ${medianAtMost}` : `<= ${atMost.toFixed(4)}`
  console.log(
    `${who.padEnd(24)} certified ${certified.toFixed(5)}  median ${String(median ?? '-').padStart(3)}  ${bound}  ${holds(trial) ? 'holds' : 'DOES NOT HOLD'}`,
  )
}
if (!trials.every(holds)) process.exitCode = 1
