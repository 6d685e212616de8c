import { Form, Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { Plate } from '~/ui/plate'
import { useWords } from '~/ui/words'
import { examWords } from './exam-words'

type Props = {
  passPercent: number
  passMark: number
  isBySkill: boolean
  result: {
    asked: number
    right: number
    percent: number
    passed: boolean
    skills: { skill: string; asked: number; right: number }[]
    lessonsToReview: string[]
  }
  questions: {
    position: number
    prompt: string
    lessonId: string
    outcome: 'right' | 'wrong' | 'unanswered'
    whys: { chose: string | null; why: string }[]
    review: string | null
  }[]
  module: {
    id: string
    title: string
    skills: { id: string; name: string }[]
    lessons: { id: string; slug: string; number: string; title: string }[]
  }
  certificateCode: string | null
  /** Of a child who passed: the certificate is kept until there is consent. */
  isWaitingForConsent?: boolean
}

/** How an exam went: passed or not, skill by skill, what to look at again. Never the right answer. */
export function ExamResult(props: Props) {
  const {
    passPercent,
    passMark,
    isBySkill,
    result,
    questions,
    module,
    certificateCode,
    isWaitingForConsent,
  } = props
  const words = useWords(examWords)
  const lessonAddress = (id: string) =>
    `/hoc/${module.id}/${module.lessons.find((lesson) => lesson.id === id)?.slug ?? ''}`
  const outcomeWords = { right: words.right, wrong: words.wrong, unanswered: words.blank }
  return (
    <>
      <div className="beside">
        <div className="flow">
          <p className="crumb">
            <Link to={`/hoc/${module.id}`}>{module.title}</Link>
          </p>
          <h1>{words.resultTitle(result.passed)}</h1>
          <p className="lead">{words.resultScore(result.right, result.asked, result.percent)}</p>
          {!result.passed && <p>{words.resultNeed(passMark)}</p>}
          {passMark !== passPercent && (
            <p>
              {passMark < passPercent
                ? words.harderPaper(passMark, passPercent)
                : words.easierPaper(passMark, passPercent)}
            </p>
          )}
          {isWaitingForConsent && <p>{words.waitsForConsent}</p>}
          <div className="acts">
            {isWaitingForConsent && (
              <Link className="btn big" to="/ho-so/dong-y">
                {words.toConsent}
              </Link>
            )}
            {result.passed && certificateCode && (
              <Link className="btn big" to={`/chung-nhan/${certificateCode}`}>
                {words.seeCertificate}
              </Link>
            )}
            {result.passed && !certificateCode && !isWaitingForConsent && (
              <Form method="post" action="/chung-nhan" reloadDocument>
                <input type="hidden" name="module" value={module.id} />
                <button type="submit" className="btn big">
                  {words.getCertificate}
                </button>
              </Form>
            )}
            <Link className="btn line" to={`/thi/${module.id}`}>
              {words.again}
            </Link>
          </div>
        </div>
        <Drawing name={result.passed ? 'hero' : 'under-the-palms'} className="beside-art" />
      </div>

      <section className="sec" aria-labelledby="tung-ky-nang">
        <h2 id="tung-ky-nang">{words.bySkill}</h2>
        {isBySkill && <p>{words.everySkill}</p>}
        <ul className="rows">
          {result.skills.map((each) => (
            <li key={each.skill}>
              <b>{module.skills.find((skill) => skill.id === each.skill)?.name ?? each.skill}</b>
              <span className="score">
                <span className="panes">
                  {Array.from({ length: each.asked }, (_, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: windows have no identity but their place
                    <Drawing key={at} name={at < each.right ? 'window-lit' : 'window-dim'} />
                  ))}
                </span>
                {words.skillScore(each.right, each.asked)}
              </span>
            </li>
          ))}
        </ul>
      </section>

      {result.lessonsToReview.length > 0 && (
        <section className="sec" aria-labelledby="xem-lai">
          <h2 id="xem-lai">{words.lookAgain}</h2>
          <ul className="rows">
            {module.lessons
              .filter((lesson) => result.lessonsToReview.includes(lesson.id))
              .map((lesson) => (
                <li key={lesson.id}>
                  <Link to={lessonAddress(lesson.id)} className="row-link">
                    <Plate>{lesson.number}</Plate> {lesson.title}
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      )}

      <section className="sec" aria-labelledby="tung-cau">
        <h2 id="tung-cau">{words.byQuestion}</h2>
        <ol className="rows answers">
          {questions.map((question) => (
            <li key={question.position} className={`is-${question.outcome}`}>
              <p>
                <b>{question.position}.</b> {question.prompt}
              </p>
              <p className="verdict">{outcomeWords[question.outcome]}</p>
              {question.whys.map(({ chose, why }) => (
                <p key={why} className="why">
                  {chose !== null && (
                    <>
                      {words.yourChoice} “{chose}”.{' '}
                    </>
                  )}
                  {why}
                </p>
              ))}
              {question.outcome === 'wrong' && question.review && (
                <p>
                  <Link to={`${lessonAddress(question.lessonId)}#${question.review}`}>
                    {words.reviewPart(question.position)}
                  </Link>
                </p>
              )}
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}
