import type { PresentedQuestion } from '../assessment/presented-question'
import type { PlacementResult } from './placement-verdict'

// What pages receive about placement tests; pure types, so that a component may name them.

/** The question that waits for its answer. `left`: about how many are still to come, this one among them. */
export type PlacementQuestion = { position: number; left: number; question: PresentedQuestion }

/** The last test of a path that has ended. */
export type EndedPlacement = { endedAt: Date; result: PlacementResult }
