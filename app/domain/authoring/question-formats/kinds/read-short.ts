import type { RawQuestion } from '../raw-question'
import type { KindParts, Reading } from './kind-parts'

/** Words to type. "*" alone is what everybody else gets to read; within an answer it stands for anything, which ours cannot. */
export function readShort(raw: Extract<RawQuestion, { kind: 'short' }>, { read, say }: Reading): KindParts {
  const accept: string[] = []
  const mistakes: { value: string; why: string }[] = []
  const explain: string[] = []
  let why = read(raw.why)
  for (const { text, credit, feedback } of raw.answers) {
    const written = read(text)
    const said = read(feedback)
    if (written === '') say('empty-answer', said)
    else if (written === '*' && credit <= 0) why = [why, said].filter((part) => part !== '').join(' ')
    else if (/(?<!\\)\*/.test(written)) say('wildcard', written)
    else if (credit >= 99) {
      accept.push(unstarred(written))
      if (said !== '') {
        explain.push(said)
        say('right-feedback', said)
      }
    } else if (credit > 0) say('partial-credit', written)
    else mistakes.push({ value: unstarred(written), why: said })
  }
  if (raw.isCaseSensitive) say('case', accept.join(', '))
  if (accept.length === 0) say('no-right-answer')
  return { part: { kind: 'text', accept, mistakes, why }, explain }
}

function unstarred(text: string): string {
  return text.replaceAll('\\*', '*')
}
