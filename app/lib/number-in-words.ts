const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
const UNITS: [number, string][] = [
  [1e9, 'tỷ'],
  [1e6, 'triệu'],
  [1e3, 'nghìn'],
]

/** A whole number from 0 up as it is said in Vietnamese: 3321 is "ba nghìn ba trăm hai mươi mốt". */
export function numberInWords(number: number): string {
  return words(number, false).join(' ') || 'không'
}

/** `isInside`: something larger was said before, so an empty place of hundreds is said too. */
function words(number: number, isInside: boolean): string[] {
  for (const [size, unit] of UNITS)
    if (number >= size)
      return [...words(Math.floor(number / size), isInside), unit, ...words(number % size, true)]
  return number === 0 ? [] : belowThousand(number, isInside)
}

function belowThousand(number: number, isInside: boolean): string[] {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10]
  const said = hundreds > 0 || isInside ? [digit(hundreds), 'trăm'] : []
  if (tens === 0 && ones > 0 && said.length > 0) said.push('linh')
  if (tens === 1) said.push('mười')
  if (tens > 1) said.push(digit(tens), 'mươi')
  if (ones > 0) said.push(lastDigit(ones, tens))
  return said
}

function lastDigit(ones: number, tens: number): string {
  if (ones === 1 && tens > 1) return 'mốt'
  if (ones === 4 && tens > 1) return 'tư'
  return ones === 5 && tens > 0 ? 'lăm' : digit(ones)
}

function digit(at: number): string {
  return DIGITS[at] ?? ''
}
