import { Link } from '@remix-run/react'
import { useWords } from '~/ui/words'
import { figureWords } from './figure-words'

type Props = {
  lessonId: string
  revisions: { revision: string; people: number; on: string | null }[]
  chosen: string | null
}

/** All answers, or those to one revision of the lesson. */
export function RevisionSwitch({ lessonId, revisions, chosen }: Props) {
  const words = useWords(figureWords)
  if (revisions.length === 0) return null
  const address = `/soan-bai/so-lieu/${lessonId}`
  return (
    <nav className="revision-switch" aria-label={words.revisions}>
      <Link to={address} aria-current={chosen === null ? 'true' : undefined}>
        {words.allRevisions}
      </Link>
      {revisions.map(({ revision, people, on }) => (
        <Link
          key={revision}
          to={`${address}?ban=${revision}`}
          aria-current={chosen === revision ? 'true' : undefined}
        >
          {on ? words.revision(on, people) : words.revisionUnknown(people)}
        </Link>
      ))}
    </nav>
  )
}
