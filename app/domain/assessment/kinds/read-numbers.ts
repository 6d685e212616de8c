const SCALES: Record<string, number> = {
  nghìn: 1e3,
  ngàn: 1e3,
  k: 1e3,
  triệu: 1e6,
  tr: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
}

/**
 * The numbers that a piece of writing may mean, in the Vietnamese and the English way: "1.500.000", "1,5", "1 500",
 * "14 tuổi", "1,5 triệu". More than one where writing is ambiguous ("1.500" is 1500 or 1.5; "2 triệu" is 2 where the
 * unit says million), none where no single number can be read.
 */
export function readNumbers(text: string, unit = ''): number[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').replace(/−/g, '-')
  const joined = plain.replace(/(\d) (?=\d{3}(?!\d))/g, '$1')
  const found = [...joined.matchAll(/-?\d+(?:[.,]\d+)*/g)]
  const [only] = found
  if (!only || found.length > 1) return []
  const values = readDigits(only[0])
  const word = /^ ?(\p{L}+)/u.exec(joined.slice(only.index + only[0].length).normalize('NFC'))?.[1] ?? ''
  const scale = Object.hasOwn(SCALES, word) ? SCALES[word] : undefined
  if (scale === undefined) return values
  const scaled = values.map((value) => value * scale)
  return unit.toLowerCase().normalize('NFC').split(/\s+/).includes(word) ? [...values, ...scaled] : scaled
}

function readDigits(written: string): number[] {
  const sign = written.startsWith('-') ? -1 : 1
  const digits = written.replace('-', '')
  const groups = digits.split(/[.,]/)
  const marks = digits.replace(/\d/g, '')
  return readings(groups, marks).map((value) => sign * Number(value))
}

function readings(groups: string[], marks: string): string[] {
  const tail = groups.at(-1) ?? ''
  const head = groups.slice(0, -1)
  if (marks === '') return groups
  if (new Set(marks).size === 1) {
    const whole = isGrouped(groups) ? [groups.join('')] : []
    return marks.length === 1 ? [...whole, `${head.join('')}.${tail}`] : whole
  }
  // Both marks: the last one, standing alone, is the decimal mark.
  const last = marks.at(-1) ?? ''
  const isDecimal = marks.indexOf(last) === marks.length - 1 && isGrouped(head)
  return isDecimal ? [`${head.join('')}.${tail}`] : []
}

/** "1", "500", "000": one to three digits, then threes. */
function isGrouped(groups: string[]): boolean {
  const [first = '', ...rest] = groups
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => group.length === 3)
}
