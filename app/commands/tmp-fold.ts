import { foldEvents } from '~/domain/mastery/fold-events'
import { seededRandom } from '~/lib/seeded-random'

const random = seededRandom('x')
const H = 3_600_000
const people = Array.from({ length: 300 }, (_, p) => {
  let at = 1.7e12
  return Array.from({ length: 300 }, (_, i) => {
    at += random() * 6 * H
    return {
      id: `${p}-${String(i).padStart(5, '0')}`,
      itemId: `i${Math.floor(random() * 500)}`,
      skillId: `s${Math.floor(random() * 20)}`,
      isRight: random() < 0.75,
      at,
      easiness: 0.6,
      shape: 'choice' as const,
      hintUsed: false,
    }
  })
})
for (let k = 0; k < 4; k++) {
  const c0 = process.cpuUsage()
  const t0 = performance.now()
  for (const e of people) foldEvents(e, () => false)
  const c = process.cpuUsage(c0)
  console.log(
    'us per event cpu',
    (c.user + c.system) / 90000,
    'wall',
    ((performance.now() - t0) * 1000) / 90000,
  )
}
