import { Link } from '@remix-run/react'
import { keepCompletion } from '~/components/sync/device-work'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { lessonWords } from './lesson-words'

type Props = {
  address: string
  lessonId: string
  revision: string
  isCompleted: boolean
  isGuest: boolean
  next: { to: string; number: string; title: string } | null
  examAddress: string
}

/** The end of a lesson: light the house, then go on. */
export function LessonEnd({ address, lessonId, revision, isCompleted, isGuest, next, examAddress }: Props) {
  const words = useWords(lessonWords)
  const onward = next ? (
    <Link className={isCompleted ? 'btn' : 'btn line'} to={next.to}>
      {words.nextLesson(next.number, next.title)}
    </Link>
  ) : (
    <Link className={isCompleted ? 'btn' : 'btn line'} to={examAddress}>
      {words.toExam}
    </Link>
  )
  return (
    <section className={isCompleted ? 'end' : 'end is-todo'} aria-labelledby="het-bai">
      <Drawing name="house-4" />
      <div className="flow">
        <h2 id="het-bai">{words.finishTitle}</h2>
        <p>{isCompleted ? words.finishedText : words.finishText}</p>
        <form
          method="post"
          action={`${address}/xong`}
          onSubmit={() => {
            if (isGuest && !isCompleted)
              keepCompletion({ lessonId, revision, completedAt: new Date().toISOString() })
          }}
        >
          <input type="hidden" name="revision" value={revision} />
          <p className="acts">
            {!isCompleted && (
              <button type="submit" className="btn big" name="xong" value="1">
                {words.finishButton}
              </button>
            )}
            {onward}
            {isCompleted && (
              <button type="submit" className="text-button" name="xong" value="0">
                {words.unfinish}
              </button>
            )}
          </p>
        </form>
        <p>
          <Link className="tap" to="/muc-thanh-thao">
            {words.levelsExplained}
          </Link>
        </p>
      </div>
    </section>
  )
}
