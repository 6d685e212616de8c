// No two of these look or sound alike on a projector at the back of a room: without 0 O, 1 I L, 2 Z, 5 S, 8 B, U V.
const LETTERS = '34679ACDEFGHJKMNPQRTWXY'
const LENGTH = 8

/** A new join code. `pick` gives a whole number below its argument, by chance that nobody can foresee. */
export function makeClassCode(pick: (below: number) => number): string {
  return Array.from({ length: LENGTH }, () => LETTERS[pick(LETTERS.length)]).join('')
}

/** A join code as it is stored, however it was typed: small letters, spaces, dashes, dots. Null for what can be none. */
export function readClassCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.·-]/g, '')
  return /^[A-Z0-9]{4,12}$/.test(code) ? code : null
}
