import { Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { invitationWords } from './invitation-words'

type Props = {
  practice: { slug: string; title: string; task: string; minutes: number }
  done: { count: number; isUnaided: boolean } | null
}

/** In a lesson: the way to doing it oneself. */
export function PracticeInvitation({ practice, done }: Props) {
  const words = useWords(invitationWords)
  return (
    <section className="practise" aria-labelledby="tap-lam">
      <Drawing name="phone" className="ic" />
      <div className="flow">
        <h2 id="tap-lam">{words.practiseTitle}</h2>
        <p lang="vi">{practice.task}</p>
        <p className="small">
          {words.practiseMinutes(practice.minutes)}{' '}
          {done && (done.isUnaided ? words.practisedUnaided : words.practised(done.count))}
        </p>
        <p>
          <Link className="btn" to={`/luyen/${practice.slug}`}>
            {words.practise}
          </Link>
        </p>
      </div>
    </section>
  )
}
