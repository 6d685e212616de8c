import type { RawQuestion } from '../raw-question'
import type { KindParts, Reading } from './kind-parts'

export function readOrder(raw: Extract<RawQuestion, { kind: 'order' }>, { read, say }: Reading): KindParts {
  const items = raw.items.flatMap((item) => {
    const text = read(item)
    if (text === '') say('empty-answer')
    return text === '' ? [] : [text]
  })
  return { part: { kind: 'order', items, why: read(raw.why) }, explain: [] }
}
