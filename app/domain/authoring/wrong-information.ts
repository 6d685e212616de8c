import { frontMatterSchema } from '~/domain/lessons/lesson-schema'
import type { LessonInformation } from './lesson-information'

export type InformationField = keyof LessonInformation

/** Which fields cannot stand as they are; the lesson's own rules say more, beside the text. */
export function wrongInformation(information: LessonInformation): InformationField[] {
  const minutes = Number(information.minutes)
  const read = frontMatterSchema.omit({ id: true }).safeParse({ ...information, minutes })
  if (read.success) return []
  return [...new Set(read.error.issues.map(({ path }) => path[0] as InformationField))]
}
