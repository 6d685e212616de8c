import { Form } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { profileWords } from './profile-words'

export type ListedSession = { device: string; first: string; last: string; isThis: boolean }

/** Where somebody is signed in, and the button that ends all of it but here. */
export function SessionList({ sessions }: { sessions: ListedSession[] }) {
  const words = useWords(profileWords)
  const hasOthers = sessions.some((session) => !session.isThis)
  return (
    <section aria-labelledby="may-dang-nhap">
      <h2 id="may-dang-nhap">{words.sessions}</h2>
      <ul className="plain-rows">
        {sessions.map((session) => (
          <li key={`${session.device} ${session.first} ${session.last}`}>
            <Drawing name="phone" className="ic" />
            <b>
              {session.device || words.unknownDevice}
              {session.isThis && <span className="tint">{words.thisDevice}</span>}
            </b>
            <span className="small">{words.seen(session.first, session.last)}</span>
          </li>
        ))}
      </ul>
      {hasOthers ? (
        <Form method="post" action="/ho-so/phien" reloadDocument>
          <p>{words.sessionsText}</p>
          <button type="submit" className="btn line">
            {words.signOutElsewhere}
          </button>
        </Form>
      ) : (
        <p>{words.onlyThis}</p>
      )}
    </section>
  )
}
