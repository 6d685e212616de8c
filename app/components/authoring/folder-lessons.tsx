import type { FolderFate } from '~/domain/authoring/folder-import'
import { useWords } from '~/ui/words'
import { folderWords } from './folder-words'

export type ShownLesson = {
  moduleId: string
  slug: string
  lessonId: string
  title: string
  files: string[]
  pictures: number
  problems: { file: string; line: number; message: string }[]
  problemCount: number
  fate: FolderFate
}

/** Each lesson of a zip: what becomes of it, what is in it, and what is wrong with it, by file. */
export function FolderLessons({ lessons }: { lessons: readonly ShownLesson[] }) {
  const words = useWords(folderWords)
  return (
    <ol className="folder-lessons">
      {lessons.map(({ moduleId, slug, title, files, pictures, problems, problemCount, fate }) => (
        <li key={`${moduleId}/${slug}`} className={isLeft(fate) ? 'is-left' : undefined}>
          <h2>{title}</h2>
          <p className="folder-fate">{words.fates[fate.fate]('title' in fate ? fate.title : '')}</p>
          <p className="small">
            {moduleId}/{slug}. {words.content(files.length, pictures)}
          </p>
          {problemCount === 0 ? (
            <p>{words.noProblems}</p>
          ) : (
            <details>
              <summary>{words.problems(problemCount)}</summary>
              <ul>
                {problems.map(({ file, line, message }) => (
                  <li key={`${file} ${line} ${message}`}>
                    <span className="small">{words.problemAt(file, line)}</span> {message}
                  </li>
                ))}
                {problemCount > problems.length && <li>{words.more(problemCount - problems.length)}</li>}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ol>
  )
}

export function isLeft({ fate }: FolderFate): boolean {
  return fate === 'closed' || fate === 'no-module'
}
