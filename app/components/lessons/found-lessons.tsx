import { Link } from '@remix-run/react'
import type { FoundLesson } from '~/domain/lessons/search-result'
import { Plate } from '~/ui/plate'
import { useWords } from '~/ui/words'
import { lessonWords } from './lesson-words'
import { Marked } from './marked'
import { searchWords } from './search-words'

/** Lessons that were found, best first: each leads to the place in it that says what was asked for. */
export function FoundLessons({ lessons }: { lessons: FoundLesson[] }) {
  const words = useWords(searchWords)
  const { aboutMinutes } = useWords(lessonWords)
  return (
    <ol className="found">
      {lessons.map((lesson) => (
        <li key={lesson.id}>
          <Plate>{lesson.number}</Plate>
          <div>
            <h3 lang="vi">
              <Link to={lesson.to}>
                <Marked text={lesson.title} />
              </Link>
            </h3>
            <p className="small">
              <span lang="vi">{lesson.module.title}</span>. {aboutMinutes(lesson.minutes)}
            </p>
            <p className="found-text" lang="vi">
              <Marked text={lesson.passage} />
            </p>
            {lesson.place && (
              <p className="small">
                {words.placeBefore}{' '}
                <b lang="vi">
                  <Marked text={lesson.place} />
                </b>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
