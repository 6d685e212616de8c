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
      {members.map(({ id, name, isHead, lastActive, modules }) => (
        <li key={id}>
          <div>
            <h2>{name}</h2>
            {isHead && <p className="small">{words.head}</p>}
            <p className="small">
              {lastActive ? words.lastActive(lastActive.on, lastActive.days) : words.neverActive}
            </p>
          </div>
          <ul>
            {modules.map((module) => (
              <li key={module.id}>
                <MemberModule module={module} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function MemberModule({ module }: { module: TeamMember['modules'][number] }) {
  const words = useWords(learnerWords)
  const hasBegun = module.hasBegun || module.completed > 0
  return (
    <>
      <Plate isOff={!hasBegun}>{module.number}</Plate>
      <div>
        <h3>{module.title}</h3>
        {hasBegun ? (
          <>
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
          </>
        ) : (
          <p className="small">{words.notBegun}</p>
        )}
      </div>
    </>
  )
}
