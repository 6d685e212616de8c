import { Link } from '@remix-run/react'
import type { GroupAtPlace } from '~/domain/groups/group-at-place'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { placeWords } from './place-words'

type PlaceGroupsProps = { kind: 'team' | 'class'; groups: readonly GroupAtPlace[]; hasNames: boolean }

/** The teams, or the classes, of a place. Whoever sees no names sees how many are in them, and goes no further. */
export function PlaceGroups({ kind, groups, hasNames }: PlaceGroupsProps) {
  const words = useWords(placeWords)
  if (groups.length === 0) return null
  const titleId = kind === 'team' ? 'cac-to' : 'cac-lop'
  return (
    <section className="place-part" aria-labelledby={titleId}>
      <h2 id={titleId}>{kind === 'team' ? words.teamsTitle : words.classesTitle}</h2>
      <ul className="rows">
        {groups.map((group) => (
          <li key={group.groupId}>
            {hasNames ? (
              <Link to={kind === 'team' ? `/to?to=${group.groupId}` : `/lop/${group.groupId}`}>
                <Drawing name={kind} className="ic" />
                <span lang="vi">{group.name}</span>
              </Link>
            ) : (
              <span lang="vi">{group.name}</span>
            )}
            <span className="small">
              {words.peopleIn(group.peopleCount)}
              {group.formerPlaceName && `, ${words.formerly(group.formerPlaceName)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
