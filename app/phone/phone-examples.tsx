import { keptExamples } from './examples/kept-examples'
import { pressedExamples } from './examples/pressed-examples'
import { shownExamples } from './examples/shown-examples'
import { talkExamples } from './examples/talk-examples'

/** A screen for every kind of part in its states, for the gallery. */
export const phoneExamples = [...shownExamples, ...pressedExamples, ...talkExamples, ...keptExamples]
