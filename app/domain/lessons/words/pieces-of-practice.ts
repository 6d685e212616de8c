import type { Scenario } from '../../practice/scenario-schema'
import { BRACES } from '../../practice/view-screen'
import type { Place } from '../problem'
import type { YamlPath } from '../source/yaml-path'
import type { Piece } from './piece'
import { piecesOfYaml } from './pieces-of-yaml'

/** What makes a scenario work, and nobody reads: names of screens and values, what is typed, recordings. */
const WORKINGS = new Set([
  ...[
    'id',
    'slug',
    'kind',
    'vars',
    'start',
    'when',
    'set',
    'go',
    'step',
    'mistake',
    'slip',
    'back',
    'screen',
    'clock',
  ],
  ...[
    'look',
    'input',
    'icon',
    'effect',
    'draw',
    'src',
    'thread',
    'bin',
    'gesture',
    'tone',
    'cases',
    'otherwise',
  ],
  ...[
    'otherExample',
    'solution',
    'wrongTurns',
    'skill',
    'review',
    'url',
    'address',
    'seconds',
    'level',
    'length',
    'x',
    'y',
  ],
])

/** Every text that somebody sees who plays a scenario; on the slip beside the phone `slip` is a list of rows. */
export function piecesOfPractice(draft: {
  file: string
  value: Scenario
  placeOf: (path: YamlPath) => Place
}): Piece[] {
  const isWorking = (key: string, child: unknown) =>
    WORKINGS.has(key) && !(key === 'slip' && Array.isArray(child))
  return piecesOfYaml(draft, isWorking).map((piece) => ({ ...piece, text: asRead(piece.text) }))
}

/** Without what is filled in later, and without the words of a text that has no accents at all, as banks write names. */
function asRead(text: string): string {
  const blank = (found: string) => ' '.repeat(found.length)
  const whole = text.replace(BRACES, blank)
  return /^[\x20-\x7e]*$/.test(whole) && /[A-Za-z]\S*\s+\S*[A-Za-z]/.test(whole)
    ? whole.replace(/[A-Za-z]+/g, blank)
    : whole
}
