import { foldText } from '~/lib/fold-text'

export type SecretRefusal = 'secret-missing' | 'secret-too-short' | 'secret-too-long' | 'secret-too-easy'

/**
 * A password of 8 to 200 characters, or a PIN of exactly 6 digits. Refused as too easy: what is tried first (one character or
 * a short group repeated, straight runs, a common list) and what is derived from the identifier. Null when it will do.
 */
export function checkSecret(typed: string, identifier: string): { refusal: SecretRefusal } | null {
  const length = [...typed].length
  if (length === 0) return { refusal: 'secret-missing' }
  if (length > 200) return { refusal: 'secret-too-long' }
  if (length < 8 && !/^\d{6}$/.test(typed)) return { refusal: 'secret-too-short' }

  const folded = foldText(typed)
  const isEasy = COMMON.has(folded) || isRepetition(folded) || isRun(folded) || identifier.endsWith(folded)
  return isEasy ? { refusal: 'secret-too-easy' } : null
}

/** "aaaaaaaa", "121212", "123123", "112233": a group of up to three repeated, or each character doubled. */
function isRepetition(text: string): boolean {
  return /^(.{1,3})\1+$/.test(text) || /^(?:(\d)\1){3,}$/.test(text)
}

/** "123456", "098765", "246802", "abcdefgh": every step the same and small, digits wrapping round at ten. */
function isRun(text: string): boolean {
  const isNumber = /^\d+$/.test(text)
  const codes = [...text].map((character) => character.charCodeAt(0))
  const steps = codes.slice(1).map((code, i) => code - (codes[i] ?? 0))
  const [step, ...others] = new Set(isNumber ? steps.map((each) => (each + 10) % 10) : steps)
  const small = isNumber ? [0, 1, 2, 8, 9] : [-1, 0, 1]
  return others.length === 0 && small.includes(step ?? 0)
}

const COMMON = new Set(
  `159753 147258 147852 258369 258456 123654 456123 789456 456789 135790 102030 101010 121314 131313 696969 686868 888666
   668899 520520 520131 113114 199999 200000 202020 202526 112358 314159 159357 741852 963852 142536 000001 100000 200001
   12345678 123456789 1234567890 147258369 987654321 11223344 12341234 66668888 88886666 password password1 password123 passw0rd
   qwertyui qwerty123 qwertyuiop 1q2w3e4r 1qaz2wsx asdfghjk abcd1234 abc12345 abc123456 a1234567 a12345678 aa123456 a123456789
   iloveyou admin123 administrator matkhau1 matkhau123 matkhau12 khongbiet khongcho anhyeuem emyeuanh yeuemnhieu vietnam1 vietnam123
   xinchao1 xinchao123 toiyeuvietnam 12345678a 123456aa 123456abc 0123456789 hanoi123 saigon123 quangninh congdongso`.split(
    /\s+/,
  ),
)
