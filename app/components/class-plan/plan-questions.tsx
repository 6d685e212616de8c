import { Link } from '@remix-run/react'
import { useWords } from '~/ui/words'
import type { ClassPlan } from './class-plan'
import { planWords } from './plan-words'

const MOST = 3

/** The questions that the class gets wrong most, and the wrong option that explains each. */
export function PlanQuestions({ questions }: Pick<ClassPlan, 'questions'>) {
  const words = useWords(planWords)
  return (
    <section className="sec flow no-print" aria-labelledby="cau-hay-sai">
      <h2 id="cau-hay-sai">{words.questionsTitle}</h2>
      <p className="small">{questions.length > 0 ? words.questionsText : words.questionsNone}</p>
      <ol className="plan-questions">
        {questions.slice(0, MOST).map(({ questionId, prompt, answered, wrong, option, why, lesson }) => (
          <li key={questionId}>
            <h3 lang="vi">{prompt}</h3>
            <p>
              <b>{words.wrong(wrong, answered)}</b> {option && words.chose(option.count)}
            </p>
            {option && (
              <blockquote lang="vi">
                <p>{option.text}</p>
              </blockquote>
            )}
            <p>
              <b>{words.why}</b> <span lang="vi">{why}</span>
            </p>
            {lesson && (
              <p className="acts">
                <Link className="btn line" to={lesson.to}>
                  {words.openLesson(lesson.number, lesson.title)}
                </Link>
                {lesson.card && (
                  <Link className="btn line" to={lesson.card}>
                    {words.card}
                  </Link>
                )}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
