import { Form } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { profileWords } from './profile-words'

export type ListedSession = { device: string; first: string; last: string; isThis: boolean }

const MOST_SHOWN = 8

/** Where somebody is signed in, and the button that ends all of it but here. */
export function SessionList({ sessions }: { sessions: ListedSession[] }) {
  const words = useWords(profileWords)
  const shown = [...sessions].sort((a, b) => Number(b.isThis) - Number(a.isThis)).slice(0, MOST_SHOWN)
  const hasOthers = sessions.some((session) => !session.isThis)
  return (
    <section aria-labelledby="may-dang-nhap">
      <h2 id="may-dang-nhap">{words.sessions}</h2>
      <ul className="plain-rows">
        {shown.map((session, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: their ids stay on the server, and the list never changes here
          <li key={at}>
            <Drawing name="phone" className="ic" />
            <b>
              {session.device || words.unknownDevice}
              {session.isThis && <span className="tint">{words.thisDevice}</span>}
            </b>
            <span className="small">{words.seen(session.first, session.last)}</span>
          </li>
        ))}
      </ul>
      {sessions.length > shown.length && (
        <p className="small">{words.more(sessions.length - shown.length)}</p>
      )}
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
