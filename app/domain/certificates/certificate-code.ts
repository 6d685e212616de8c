/**
 * The letters of a code. No vowel and no W, D, Z, L: no word appears by accident, nothing looks like 0, 1, 2 or 8, and a
 * Vietnamese keyboard (Telex, VNI) leaves what is typed alone. 23 is prime, which the check character needs.
 */
const ALPHABET = '23456789CFGHJKMNPQRSTVX'
const LENGTH = 10

// What people read or type for a letter of the alphabet; the check character confirms the repair.
const LOOK_ALIKES: Record<string, string> = {
  B: '8',
  Z: '2',
  O: 'Q',
  '0': 'Q',
  D: 'Q',
  U: 'V',
  Y: 'V',
  E: 'F',
}

/** A new code of ten characters. `random` gives a whole number from 0 to below its argument. */
export function drawCode(random: (below: number) => number): string {
  const values = Array.from({ length: LENGTH - 1 }, () => random(ALPHABET.length))
  return [...values, checkValue(values)].map((value) => ALPHABET[value]).join('')
}

/** "NS7K4MQ2X9" as people read it: "NS7K 4MQ2 X9". */
export function formatCode(code: string): string {
  return [code.slice(0, 4), code.slice(4, 8), code.slice(8)].filter(Boolean).join(' ')
}

/**
 * The code in what somebody typed, whatever the case, spaces, dashes and dots; look-alikes are repaired.
 * Refusals: 'wrong-length'; 'mistyped' when a letter is none of ours or the check character does not fit, which is so
 * for every single wrong character and every two swapped ones.
 */
export function parseCode(typed: string): { code: string } | { refusal: 'wrong-length' | 'mistyped' } {
  const letters = [
    ...typed
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s\p{P}\p{Cf}]/gu, ''),
  ]
  if (letters.length !== LENGTH) return { refusal: 'wrong-length' }
  const code = letters.map((letter) => LOOK_ALIKES[letter] ?? letter).join('')
  return isCode(code) ? { code } : { refusal: 'mistyped' }
}

/** Is this exactly a code as it is stored? */
export function isCode(text: string): boolean {
  const values = [...text].map((letter) => ALPHABET.indexOf(letter))
  return values.length === LENGTH && !values.includes(-1) && checkValue(values.slice(0, -1)) === values.at(-1)
}

// As in ISBN-10: place times value, summed, modulo a prime. Ten different places below 23 make every single error and
// every exchange of two characters change the sum.
function checkValue(values: number[]): number {
  const sum = values.reduce((total, value, i) => total + (i + 1) * value, 0)
  // place 10 carries the check value c with sum + 10 c = 0; 7 is the inverse of 10 modulo 23
  return ((ALPHABET.length - (sum % ALPHABET.length)) * 7) % ALPHABET.length
}
