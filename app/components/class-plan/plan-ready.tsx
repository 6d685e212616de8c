import { Link } from '@remix-run/react'
import { useWords } from '~/ui/words'
import type { ClassPlan, ModuleReadiness } from './class-plan'
import { planWords } from './plan-words'

type Props = Pick<ClassPlan, 'ready'> & { classId: string }

/** Who may be sent to the exam of each module; those who have passed stand apart. */
export function PlanReady({ ready, classId }: Props) {
  const words = useWords(planWords)
  const told = ready.filter(({ ready, almost, passed, certified }) =>
    [ready, almost, passed, certified].some((people) => people.length > 0),
  )
  return (
    <section className="sec flow no-print" aria-labelledby="san-sang-thi">
      <h2 id="san-sang-thi">{words.readyTitle}</h2>
      <p className="small">{words.readyText}</p>
      {told.length === 0 && <p>{words.readyNone}</p>}
      {told.map((module) => (
        <div key={module.id} className="plan-ready">
          {ready.length > 1 && <h3>{words.readyOf(module.number, module.title)}</h3>}
          <dl>
            <People label={words.ready} people={module.ready} classId={classId} none={words.readyNone} />
            <People label={words.almost} people={module.almost} classId={classId} />
            <People label={words.passed} people={module.passed} classId={classId} />
            <People label={words.certified} people={module.certified} classId={classId} />
          </dl>
          {module.ready.length > 0 && (
            <p>
              <Link className="tap" to={`/thi/${module.id}`}>
                {words.openExam(module.number)}
              </Link>
            </p>
          )}
        </div>
      ))}
    </section>
  )
}

type Named = ModuleReadiness['ready'][number] & { skill?: string }

function People(props: { label: string; people: readonly Named[]; classId: string; none?: string }) {
  const { label, people, classId, none } = props
  const words = useWords(planWords)
  if (people.length === 0 && !none) return null
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {people.length === 0 && none}
        <ul>
          {people.map(({ personId, name, skill }) => (
            <li key={personId}>
              <Link className="tap" to={`/lop/${classId}/${personId}`}>
                {name}
              </Link>
              {skill && <span className="small"> {words.almostOf(skill)}</span>}
            </li>
          ))}
        </ul>
      </dd>
    </>
  )
}
