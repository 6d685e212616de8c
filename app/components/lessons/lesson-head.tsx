import { Link } from '@remix-run/react'
import { TextSizeSwitch } from '~/components/shell/text-size-switch'
import { Plate } from '~/ui/plate'
import { useWords } from '~/ui/words'
import { useDevicePlace } from '../sync/use-device-place'
import { LazyListening } from './aloud/lazy-listening'
import { lessonWords } from './lesson-words'

type Lesson = {
  id: string
  revision: string
  number: string
  title: string
  summary: string
  minutes: number
  objectives: string[]
  sections: { id: string; title: string }[]
}

/** What the lesson is, what it is good for, how long it takes, and where one stopped last time. */
export function LessonHead({
  lesson,
  questionCount,
  anchor,
  isGuest,
  cardAddress,
  practiceAddress,
}: {
  lesson: Lesson
  questionCount: number
  anchor: string | null
  isGuest: boolean
  /** Of the card for teaching this lesson to others, when it has one. */
  cardAddress: string | null
  /** Of its practice on the simulated phone. */
  practiceAddress: string | null
}) {
  const words = useWords(lessonWords)
  const onDevice = useDevicePlace(isGuest ? lesson.id : undefined)
  const stopped = lesson.sections.find((section) => section.id === (anchor ?? onDevice?.section))
  return (
    <header className="lesson-head">
      <Plate>{lesson.number}</Plate>
      <h1>{lesson.title}</h1>
      <p className="lead">{lesson.summary}</p>
      <p className="small">
        {words.aboutMinutes(lesson.minutes)} {words.questionCount(questionCount)}
      </p>
      <div className="tools">
        <div className="tool-row">
          <LazyListening revision={lesson.revision} />
          <TextSizeSwitch />
        </div>
        {(practiceAddress || cardAddress) && (
          <div className="tool-links">
            {practiceAddress && <Link to={practiceAddress}>{words.practise}</Link>}
            {cardAddress && <Link to={cardAddress}>{words.teachOthers}</Link>}
          </div>
        )}
      </div>
      {stopped && (
        <p>
          <a className="btn line" href={`#${stopped.id}`}>
            {words.goOnHere(stopped.title)}
          </a>
        </p>
      )}
      <section className="goals" aria-labelledby="muc-tieu">
        <h2 id="muc-tieu">{words.objectives}</h2>
        <ul>
          {lesson.objectives.map((objective) => (
            <li key={objective}>{objective}</li>
          ))}
        </ul>
      </section>
    </header>
  )
}
