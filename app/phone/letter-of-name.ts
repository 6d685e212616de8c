const ADDRESS = /^(ông|bà|bác|chú|cô|dì|anh|chị|em|cháu|con|mẹ|bố|vợ|chồng|thầy)$/iu
const KIN = /^(cháu|con|cùng)$/u

const wordsOf = (name: string) =>
  name
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
    .split(/\s+/)

/** The letter that stands for a name: that of Sáu in “Bác Sáu ngồi cạnh bạn”, of Thôn in “Thôn Đồng Chùa”, # for a number. */
export function letterOfName(name: string): string {
  const words = wordsOf(name)
  if (/^\d/.test(words[0] ?? '')) return '#'
  const own = words.find((word, at) => !ADDRESS.test(word) || at === words.length - 1) ?? ''
  // “Em họ” and “Con gái” have no name of their own.
  const named = /^\p{Lu}/u.test(own) ? own : (words[0] ?? '')
  return named.charAt(0).toUpperCase()
}

/** Whether a line of a list stands for one person, as in a list of contacts: “Bà Tư”, “Nam”, “Hoa con gái”. */
export function isOnePerson(name: string): boolean {
  const [first = '', second = ''] = wordsOf(name)
  return ADDRESS.test(first) || (/^\p{Lu}/u.test(first) && (second === '' || KIN.test(second)))
}
