import { Link } from '@remix-run/react'
import type { ModuleMastery } from '~/components/mastery/module-mastery'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { learnerWords } from './learner-words'

/** What a learner is stuck on, and which lesson to open beside them. */
export function StuckSkills({ modules }: { modules: ModuleMastery[] }) {
  const words = useWords(learnerWords)
  const stuck = modules.flatMap((module) => module.skills).filter((skill) => skill.isStuck)
  return (
    <section className="together" aria-labelledby="cung-xem">
      <Drawing name={stuck.length > 0 ? 'book' : 'check'} className="ic" />
      <h2 id="cung-xem">{words.stuckTitle}</h2>
      <p>{stuck.length > 0 ? words.stuckText : words.stuckNone}</p>
      <ul>
        {stuck.map((skill) => (
          <li key={skill.id}>
            <p>
              <b>{skill.name}</b>, {words.stuckCount(skill.right, skill.answers)}.
            </p>
            {skill.lesson && (
              <Link className="btn line" to={skill.lesson.to}>
                {words.openLesson(skill.lesson.number)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
