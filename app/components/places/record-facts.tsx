import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { PersonRecord } from '~/domain/groups/person-record'
import { vietnameseDay } from '~/lib/vietnamese-date'
import { useWords } from '~/ui/words'
import { peopleWords } from './people-words'

/** Days instead of moments: when somebody was there last is nobody's business to the minute. */
export type RecordFactsProps = Pick<
  PersonRecord,
  'identifier' | 'hasSecret' | 'birthYear' | 'place' | 'teams' | 'classes'
> & { personId: string; lastActiveOn: string | null; lastSignedInOn: string | null }

/** What is recorded of a person, a line for each thing. */
export function RecordFacts(record: RecordFactsProps) {
  const words = useWords(peopleWords)
  const { place, teams, classes, birthYear } = record
  return (
    <dl className="record">
      <Line name={words.userName}>
        {[record.identifier || words.noUserName, !record.hasSecret && words.noSecret]
          .filter(Boolean)
          .join(', ')}
      </Line>
      <Line name={words.home}>
        {place ? <Link to={`/quan-ly/dia-ban/${place.placeId}`}>{place.name}</Link> : words.noHome}
      </Line>
      {birthYear !== null && <Line name={words.birthYear}>{birthYear}</Line>}
      {teams.map(({ teamId, name, isHead, isDeputy }) => (
        <Line key={teamId} name={words.teams}>
          <Link to={`/to?to=${teamId}`}>{name}</Link>
          {isHead ? `, ${words.head}` : isDeputy ? `, ${words.deputy}` : ''}
        </Line>
      ))}
      {classes.map(({ classId, name }) => (
        <Line key={classId} name={words.classes}>
          <Link to={`/lop/${classId}/${record.personId}`}>{name}</Link>
        </Line>
      ))}
      {teams.length + classes.length === 0 && <Line name={words.teams}>{words.noGroup}</Line>}
      <Line name={words.lastActive}>
        {record.lastActiveOn ? vietnameseDay(record.lastActiveOn) : words.neverActive}
      </Line>
      <Line name={words.lastSignedIn}>
        {record.lastSignedInOn ? vietnameseDay(record.lastSignedInOn) : words.neverSignedIn}
      </Line>
    </dl>
  )
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
