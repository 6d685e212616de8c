import { Link } from '@remix-run/react'
import { useWords } from '~/ui/words'
import { LevelMark } from './level-mark'
import { levelWords } from './level-words'

const LEVELS = ['new', 'learning', 'fair', 'mastered', 'lapsed'] as const

/** What the level marks mean, in the order in which one goes through them, and where they come from. */
export function LevelKey({ hasStuck = false }: { hasStuck?: boolean }) {
  const words = useWords(levelWords)
  return (
    <>
      <ul className="key" aria-label={words.key}>
        {LEVELS.map((level) => (
          <li key={level}>
            <LevelMark level={level} />
          </li>
        ))}
        {hasStuck && <li className="key-stuck">{words.stuckMeaning}</li>}
      </ul>
      <p className="key-more">
        <Link className="tap" to="/muc-thanh-thao">
          {words.explained}
        </Link>
      </p>
    </>
  )
}
