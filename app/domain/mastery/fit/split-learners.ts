import { seededRandom } from '~/lib/seeded-random'

/** The part, from 0, that each learner is in: parts as even as can be, drawn by `seed`. */
export function splitLearners(learners: number, folds: number, seed: string): Int32Array {
  const random = seededRandom(seed)
  const order = Array.from({ length: learners }, (_, learner) => learner)
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j] as number, order[i] as number]
  }
  const foldOf = new Int32Array(learners)
  order.forEach((learner, i) => {
    foldOf[learner] = i % folds
  })
  return foldOf
}
