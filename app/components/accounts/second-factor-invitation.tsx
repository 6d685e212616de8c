import { Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { secondFactorWords } from './second-factor-words'

/** To officers who have none: asks them to set up a second factor. */
export function SecondFactorInvitation() {
  const words = useWords(secondFactorWords)
  return (
    <aside className="notice" aria-label={words.title}>
      <Drawing name="lock" className="ic" />
      <p>
        {words.invite} <Link to="/ho-so/hai-buoc?ve=/quan-ly">{words.inviteGo}</Link>
      </p>
    </aside>
  )
}
