import type { RawQuestion } from '../raw-question'
import type { KindParts, Reading } from './kind-parts'

/** Pairs. Moodle also knows right sides that belong to nothing; ours do not. */
export function readMatch(raw: Extract<RawQuestion, { kind: 'match' }>, { read, say }: Reading): KindParts {
  const pairs = raw.pairs.flatMap((pair) => {
    const [left, right] = [read(pair.left), read(pair.right)]
    if (left !== '' && right !== '') return [{ left, right }]
    if (right !== '') say('extra-match', right)
    else say('empty-answer', left)
    return []
  })
  return { part: { kind: 'match', pairs, why: read(raw.why) }, explain: [] }
}
