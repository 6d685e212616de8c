/**
 * Is `typed` exactly one typing slip away from `wanted`: a letter changed, left out, added, or two neighbours swapped?
 * Digits must agree, for "mức 01" is no slip for "mức 02".
 */
export function isOneSlip(wanted: string, typed: string): boolean {
  if (wanted === typed || digitsOf(wanted) !== digitsOf(typed)) return false
  let start = 0
  while (start < wanted.length && wanted[start] === typed[start]) start++
  let end = 0
  const most = Math.min(wanted.length, typed.length) - start
  while (end < most && wanted.at(-1 - end) === typed.at(-1 - end)) end++
  const left = wanted.slice(start, wanted.length - end)
  const found = typed.slice(start, typed.length - end)
  if (left.length <= 1 && found.length <= 1) return true
  return left.length === 2 && found.length === 2 && left[0] === found[1] && left[1] === found[0]
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}
