import { Link } from '@remix-run/react'
import { PrintButton } from '~/components/teaching/print-button'
import { Plate } from '~/ui/plate'
import { useWords } from '~/ui/words'
import type { ClassPlan, NamedGroup } from './class-plan'
import { planWords } from './plan-words'

type Props = Pick<ClassPlan, 'groups'> & { day: string; name: string }

/** Groups for the next session, to be read from the screen or printed and put on the wall. */
export function PlanGroups({ groups, day, name }: Props) {
  const words = useWords(planWords)
  return (
    <section className="sec flow" aria-labelledby="nhom">
      <h2 id="nhom" className="no-print">
        {words.groupsTitle}
      </h2>
      <p className="plan-print-head">
        <b>{name}</b>
        {'. '}
        {words.groupsOn(day)}
      </p>
      <p className="small no-print">{words.groupsText}</p>
      <ul className="plan-groups">
        {groups.map((group) => (
          <Group key={group.number} group={group} />
        ))}
      </ul>
      <PrintButton note={words.printNote} />
    </section>
  )
}

function Group({ group }: { group: NamedGroup }) {
  const words = useWords(planWords)
  const { number, together, helper, members } = group
  return (
    <li>
      <h3>
        <Plate>{number}</Plate>
        <span className="vh">{words.group(number)}: </span>
        <span>{together?.name ?? words.free}</span>
      </h3>
      <ul className="plan-members">
        {members.map((member, at) => (
          <li key={`${member} ${at.toString()}`}>{member}</li>
        ))}
      </ul>
      {helper && (
        <p>
          {words.helper} <b>{helper}</b>
        </p>
      )}
      {together && (
        <p className="plan-steps">
          {together.lesson && (
            <Link className="tap" to={together.lesson.to}>
              {words.lesson(together.lesson.number, together.lesson.title)}
            </Link>
          )}
          {together.practice && (
            <Link className="tap" to={together.practice.to}>
              {words.practice(together.practice.title)}
            </Link>
          )}
          {together.lesson?.card && (
            <Link className="tap" to={together.lesson.card}>
              {words.card}
            </Link>
          )}
        </p>
      )}
    </li>
  )
}
