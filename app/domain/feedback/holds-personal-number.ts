/**
 * Whether a line seems to hold a number that belongs to a person: nine digits or more (identity card, telephone, account,
 * card), however they are spaced, or six after a word like "stk". Addresses of pages, dates and sums of money may be long:
 * they are looked at on their own terms. It rather asks once too often, since whoever wrote the line can mend it.
 */
export function holdsPersonalNumber(text: string): boolean {
  const plain = inPlainDigits(text)
  const addresses = plain.match(ADDRESS) ?? []
  const words = plain.replace(ADDRESS, ' # ').replace(DATE, ' # ').replace(MONEY, ' # ')
  return (
    addresses.some((address) => IN_ADDRESS.test(address)) ||
    digitRuns(words).some((digits) => digits.length >= 9) ||
    [...words.matchAll(NAMED)].some(([, digits = '']) => isNamedNumber(digits))
  )
}

/** A page's address: news sites put long numbers of their own into it. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S*/gi
/** Ten or twelve digits from 0, or a mobile number from 84: a page's own number seldom begins so. */
const IN_ADDRESS = /(?<!\d)(?:0\d{9}|0\d{11}|84[35789]\d{8})(?!\d)/
/** 22/11/2026, 22.11.2026 or 22-11-2026; not a part of a longer row of digits. */
const DATE = /(?<![\d][./-]?)(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d{2}(?![./-]?\d)/g
/** 1.500.000.000 đồng. */
const MONEY = /(?<![\d.])[1-9]\d{0,2}(?:[.,]\d{3})*\s?(?:đồng|vnđ|vnd|đ)(?![\p{L}\p{N}])/giu
const GAP = '[\\s.()+·_–—-]{0,3}'
const RUN = new RegExp(`\\d(?:${GAP}\\d)*`, 'g')
const NAMED = new RegExp(
  `(?:stk|tài khoản|tk|sđt|đt|điện thoại|zalo|cmnd|cccd|căn cước|otp|pin|passcode)(?![\\p{L}])[^\\d\\n]{0,20}(\\d(?:${GAP}\\d)*)`,
  'giu',
)

/** Digits of every script as 0 to 9, and without the marks that nobody sees. */
function inPlainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, (digit) => String(asNumber(digit)))
}

/** The digits of a script stand in one row of ten. */
function asNumber(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}

function digitRuns(text: string): string[] {
  return (text.match(RUN) ?? []).map((run) => run.replace(/\D/g, ''))
}

/** Hotlines are there for everybody. */
function isNamedNumber(run: string): boolean {
  const digits = run.replace(/\D/g, '')
  return digits.length >= 6 && !/^1[89]00/.test(digits)
}
