/**
 * The texts of a lesson under ids of their own, so that a copy shares no record with what it was copied from: the lesson's id
 * and with it those of its questions and practice, the practice's address, and the title.
 */
export function withOwnIds(
  texts: Readonly<Record<string, string>>,
  { from, to, mark, title }: { from: string; to: string; mark: string; title: string },
): Record<string, string> {
  const old = new RegExp(`(?<![\\w.-])${from.replace(/[.]/g, '[.]')}(?=[.]\\w|["'\\s,}\\]]|$)`, 'gm')
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const owned = text.replace(old, to)
      if (name === 'lesson.mdx')
        return [name, owned.replace(/^title:.*$/m, `title: ${JSON.stringify(title)}`)]
      if (name === 'practice.yaml')
        return [name, owned.replace(/^slug:[ \t]*(\S+)[ \t]*$/m, `slug: $1-${mark}`)]
      return [name, owned]
    }),
  )
}
