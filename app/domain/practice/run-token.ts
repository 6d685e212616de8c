import type { TimedInput } from './judge-run'
import { MOST_INPUTS } from './run-standing'
import type { Input } from './run-state'

const MOST_LETTERS = 9_000

/**
 * A run as it stands in an address, so that pages without JavaScript need no memory: inputs in order, each with the tenths
 * of a second since the one before. "p!bank!12~t!amount!45000!30~h!1!5~b!8".
 */
export function encodeRun(inputs: readonly TimedInput[]): string {
  let before = 0
  return inputs
    .map(({ input, at }) => {
      const tenths = Math.max(0, Math.round((at - before) / 100))
      before += tenths * 100
      return [...wordsOf(input), String(tenths)].map(escaped).join('!')
    })
    .join('~')
}

/** The inputs that such a text stands for; null when it stands for none. Total: any text may come from an address. */
export function decodeRun(text: string): TimedInput[] | null {
  if (text === '') return []
  if (text.length > MOST_LETTERS) return null
  let at = 0
  const inputs: TimedInput[] = []
  for (const each of text.split('~')) {
    const words = each.split('!').map(unescaped)
    const tenths = Number(words.pop())
    const input = words.includes(null) ? null : inputFrom(words as string[])
    if (!input || !Number.isInteger(tenths) || tenths < 0 || tenths > 1e9) return null
    at += tenths * 100
    inputs.push({ input, at })
  }
  return inputs.length > MOST_INPUTS ? null : inputs
}

function wordsOf(input: Input): string[] {
  if ('press' in input) return ['p', input.press]
  if ('type' in input) return ['t', input.type, input.text]
  return 'help' in input ? ['h', String(input.help)] : ['b']
}

function inputFrom([kind, name, text, ...more]: string[]): Input | null {
  if (more.length > 0) return null
  if (kind === 'b' && name === undefined) return { back: true }
  if (kind === 'p' && name !== undefined && text === undefined) return { press: name }
  if (kind === 't' && name !== undefined && text !== undefined) return { type: name, text }
  if (kind === 'h' && text === undefined && (name === '1' || name === '2' || name === '3')) {
    return { help: Number(name) as 1 | 2 | 3 }
  }
  return null
}

function escaped(word: string): string {
  return encodeURIComponent(word).replace(/[!~]/g, (sign) => (sign === '!' ? '%21' : '%7E'))
}

function unescaped(word: string): string | null {
  try {
    return decodeURIComponent(word)
  } catch {
    return null
  }
}
