import { lessonSections } from '~/domain/authoring/lesson-sections'
import type { Original } from '~/domain/authoring/original'
import type { MergePlace } from './original-changes'

/** What has to be chosen, in the order in which it is told to the domain: texts first, then pictures. */
export function mergePlaces({ files, pictures }: Original): MergePlace[] {
  return [
    ...files.flatMap(({ name, theirs, merge }) =>
      merge.conflicts.map((conflict): MergePlace => {
        const section = name === 'lesson.mdx' ? sectionWith(theirs, conflict.theirs) : null
        return { kind: 'text', file: name, section, ...conflict }
      }),
    ),
    ...pictures.map(({ name, isMissing }): MergePlace => ({ kind: 'picture', file: name, isMissing })),
  ]
}

function sectionWith(text: string, part: string): string | null {
  const wanted = part.trim()
  if (!wanted) return null
  return lessonSections(text).find((section) => section.text.includes(wanted))?.title ?? null
}
