/** A part of a lesson under one `##` heading, with the heading; what stands before the first has no title. */
export type LessonSection = { title: string | null; text: string }

/** The text of a lesson in its sections; joined again they are the very text. */
export function lessonSections(text: string): LessonSection[] {
  const sections: LessonSection[] = []
  for (const piece of text.split(/^(?=## )/m)) {
    const title = /^## +(.+?)[ \t]*$/m.exec(piece)?.[1]
    sections.push({ title: piece.startsWith('## ') ? (title ?? '') : null, text: piece })
  }
  return sections
}

/** The text with one section in other words; it keeps its distance to the next. Null when there is no such section. */
export function withSection(text: string, at: number, words: string): string | null {
  const sections = lessonSections(text)
  const old = sections[at]
  if (!old || old.title === null) return null
  const end = /\n*$/.exec(old.text)?.[0] ?? ''
  return sections.map((each, i) => (i === at ? `${words.trim()}${end}` : each.text)).join('')
}

export type LocalPlace = { name: string; words: string }

const LOCAL = /(<Local name="([\w-]+)">)([^<]*)(<\/Local>)/g

/** The places where a lesson takes local words, each once, with the words that stand there. */
export function localPlaces(text: string): LocalPlace[] {
  const found = new Map<string, string>()
  for (const [, , name = '', words = ''] of text.matchAll(LOCAL)) if (!found.has(name)) found.set(name, words)
  return [...found].map(([name, words]) => ({ name, words }))
}

/** The text with other words in its local places. */
export function withLocalWords(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(LOCAL, (whole, begin: string, name: string, _old: string, end: string) => {
    const own = Object.hasOwn(words, name) ? words[name]?.trim() : undefined
    return own ? `${begin}${own}${end}` : whole
  })
}
