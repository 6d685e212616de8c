import type { ResponseLog } from '../response-log'

/** Predicts a learner's answers one at a time, each from those before it, into `out` by row. */
export type Predictor = (learner: number, out: Float64Array) => void

export type Model = {
  name: string
  /** Learns from the answers of these learners; what it gives predicts anybody's. */
  learn: (log: ResponseLog, isTraining: (learner: number) => boolean) => Predictor
}
