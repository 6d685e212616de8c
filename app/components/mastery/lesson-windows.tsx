import { Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { masteryWords } from './mastery-words'
import type { LessonRow } from './module-mastery'

/** The lessons of a module, a lit window for each that was finished. Apart from the skills: finished is not mastered. */
export function LessonWindows({ lessons }: { lessons: LessonRow[] }) {
  const words = useWords(masteryWords)
  return (
    <ul className="done-lessons">
      {lessons.map((lesson) => (
        <li key={lesson.to}>
          <Drawing name={lesson.completedOn ? 'window-lit' : 'window-dim'} />
          <Link to={lesson.to}>{words.lesson(lesson.number, lesson.title)}</Link>
          <span className="small">
            {lesson.completedOn
              ? words.completedOn(lesson.completedOn)
              : lesson.isBegun
                ? words.begun
                : words.notBegun}
          </span>
        </li>
      ))}
    </ul>
  )
}
