import { z } from 'zod'
import { readYamlText } from '~/domain/lessons/read-yaml-text'

const id = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)
const head = z.object({
  skills: z.array(id).max(20).catch([]),
  mistakes: z
    .array(z.object({ id, says: z.string().max(400) }))
    .max(30)
    .catch([]),
})

/** What a lesson's front matter names that its practice may refer to; nothing while it cannot be read. */
export function frontMatterNames(lesson: string): {
  skills: string[]
  mistakes: { id: string; label: string }[]
} {
  const text = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\n---[ \t]*(?:\r?\n|$)/.exec(lesson)?.[1] ?? ''
  const read = readYamlText(text, z.unknown())
  const { success, data } = head.safeParse(read ?? {})
  if (!success) return { skills: [], mistakes: [] }
  return { skills: data.skills, mistakes: data.mistakes.map(({ id, says }) => ({ id, label: says })) }
}
