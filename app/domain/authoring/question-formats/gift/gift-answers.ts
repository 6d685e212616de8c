import { BANK_LIMITS } from '../bank-limits'
import type { RawAnswer, RawText } from '../raw-question'
import { NO_TEXT } from '../raw-question'
import { showEscapes } from './gift-signs'

export type GiftAnswer = RawAnswer & { sign: '=' | '~' | ''; hasWeight: boolean }

/** The parts of what stands between { and }: each begins with = or ~, may have a weight, and behind # what is said to it. */
export function giftAnswers(text: string, form: RawText['form'], most: number): GiftAnswer[] {
  return divide(text, form === 'plain' ? SIGN : SIGN_OR_TAG, most).map(({ sign, part }) => {
    const weight = /^%(-?\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})%/.exec(part)
    const rest = weight ? part.slice(weight[0].length) : part
    const hash = rest.indexOf('#')
    return {
      ...{ sign, hasWeight: weight !== null, credit: weight ? Number(weight[1]) : sign === '=' ? 100 : 0 },
      text: giftText(hash < 0 ? rest : rest.slice(0, hash), form),
      feedback: hash < 0 ? NO_TEXT : giftText(rest.slice(hash + 1), form),
    }
  })
}

/** "[html]<b>…": the form it announces, or that of the question. */
export function giftText(text: string, form: RawText['form']): RawText {
  const found = /^\s*\[(html|markdown|moodle|plain)\]/i.exec(text.slice(0, 40))
  const own = found ? text.trimStart().slice(found[0].trimStart().length) : text
  // What is far too long is refused later, whatever it says.
  const raw = own.length > BANK_LIMITS.rawLetters ? own : showEscapes(own)
  return { raw, form: found ? formOf(found[1] ?? '') : form }
}

export function formOf(name: string): RawText['form'] {
  return name.toLowerCase() === 'html' ? 'html' : name.toLowerCase() === 'plain' ? 'plain' : 'unsaid'
}

/** A = within a tag, as in href="…", belongs to the tag: many files forget the backslash there. */
const SIGN = /[=~]/g
const SIGN_OR_TAG = /[=~]|<\/?[a-zA-Z][^<>~\n]{0,2000}>/g

function divide(text: string, signs: RegExp, most: number): { sign: GiftAnswer['sign']; part: string }[] {
  const parts: { sign: GiftAnswer['sign']; part: string }[] = []
  let start = 0
  let sign: GiftAnswer['sign'] = ''
  const push = (end: number) => {
    const part = text.slice(start, end).trim()
    if (sign !== '' || part !== '') parts.push({ sign, part })
  }
  for (const { index, 0: found } of text.matchAll(signs)) {
    if (found !== '=' && found !== '~') continue
    // "~=right" is how some people mark the right one.
    const isMarked = found === '=' && sign === '~' && text.slice(start, index).trim() === ''
    if (!isMarked) push(index)
    if (parts.length > most) return parts
    sign = found
    start = index + 1
  }
  push(text.length)
  return parts
}
