import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkLesson } from '~/domain/lessons/check-lesson'
import type { Problem } from '~/domain/lessons/problem'
import { lessonInput } from './lesson-input'

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/hostile-lessons')

/** Names of the recorded attacks, one file each. */
export const hostileLessons = readdirSync(FOLDER).map((file) => file.replace(/\.mdx$/, ''))

export function hostileSource(name: string): string {
  return readFileSync(path.join(FOLDER, `${name}.mdx`), 'utf8')
}

/** What the check says about a lesson of this text; its questions are without a fault. */
export function problemsOf(text: string): Problem[] {
  const input = lessonInput()
  return checkLesson({ ...input, files: { ...input.files, lesson: { path: 'lesson.mdx', text } } })
}
