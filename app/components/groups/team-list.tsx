import { ModuleWindows } from '~/components/lessons/module-windows'
import { Plate } from '~/ui/plate'
import { useWords } from '~/ui/words'
import { learnerWords } from './learner-words'
import type { TeamMember } from './team-members'

/** The members of a team with what each has done in each module. */
export function TeamList({ members }: { members: TeamMember[] }) {
  const words = useWords(learnerWords)
  return (
    <ul className="members">
      {members.map(({ id, name, isHead, lastActive, begun, notBegun }) => (
        <li key={id}>
          <div>
            <h2>{name}</h2>
            {isHead && <p className="small">{words.head}</p>}
            <p className="small">
              {lastActive ? words.lastActive(lastActive.on, lastActive.days) : words.neverActive}
            </p>
          </div>
          <div>
            <ul>
              {begun.map((module) => (
                <li key={module.id}>
                  <MemberModule module={module} />
                </li>
              ))}
            </ul>
            {notBegun.length > 0 && (
              <p>{words.notBegun(notBegun.map((module) => module.number).join(', '))}</p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function MemberModule({ module }: { module: TeamMember['begun'][number] }) {
  const words = useWords(learnerWords)
  return (
    <>
      <Plate>{module.number}</Plate>
      <div>
        <h3>{module.title}</h3>
        <p className="wins">
          <ModuleWindows done={module.completed} all={module.lessons} />
          <span>{words.lit(module.completed, module.lessons)}</span>
        </p>
        <p>{words.fair(module.fair, module.skills)}</p>
        {module.stuck.length > 0 && (
          <p>
            <b>{words.stuckAt(module.stuck.join(', '))}</b>
          </p>
        )}
      </div>
    </>
  )
}
