import { Link } from '@remix-run/react'
import { ModuleWindows } from '~/components/lessons/module-windows'
import { Plate } from '~/ui/plate'
import { useWords } from '~/ui/words'
import { learnerWords } from './learner-words'
import { Readiness } from './readiness'
import type { ReadinessLacks } from './readiness-lacks'
import type { TeamMember } from './team-members'
import { teamWords } from './team-words'

export type ListedMember = TeamMember & { to: string; readiness: ReadinessLacks | null }

/** The members of a team: who is ready to guide, what the others lack, and what each has done in each module. */
export function TeamList({ members }: { members: ListedMember[] }) {
  const words = useWords(learnerWords)
  return (
    <ul className="members">
      {members.map((member) => (
        <li key={member.id}>
          <div className="member">
            <h2>
              <Link to={member.to}>{member.name}</Link>
            </h2>
            <MemberMarks member={member} />
            <p className="small">
              {member.lastActive
                ? words.lastActive(member.lastActive.on, member.lastActive.days)
                : words.neverActive}
            </p>
            {member.readiness && <Readiness lacks={member.readiness} name={member.name} />}
          </div>
          <div>
            <ul>
              {member.begun.map((module) => (
                <li key={module.id}>
                  <MemberModule module={module} />
                </li>
              ))}
            </ul>
            {member.notBegun.length > 0 && (
              <p>{words.notBegun(member.notBegun.map((module) => module.number).join(', '))}</p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function MemberMarks({ member }: { member: TeamMember }) {
  const words = useWords(teamWords)
  const { isHead, isDeputy, isYouthUnion, hasSmartphone } = member
  const marks = [
    ...(isHead ? [words.head] : isDeputy ? [words.deputy] : []),
    ...(isYouthUnion ? [words.youthUnion] : []),
    ...(hasSmartphone === null ? [] : [hasSmartphone ? words.smartphone : words.noSmartphone]),
  ]
  if (marks.length === 0) return null
  return (
    <ul className="tags">
      {marks.map((mark) => (
        <li key={mark}>{mark}</li>
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
