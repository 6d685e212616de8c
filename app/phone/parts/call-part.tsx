import type { ShownPart } from '~/domain/practice/view-screen'
import { Avatar } from '../avatar'
import { phoneWords } from '../phone-words'
import { Press } from '../press'

export function CallPart({ part }: { part: ShownPart<'call'> }) {
  return (
    <div className={part.ringing ? 'ph-call is-ringing' : 'ph-call'}>
      <Avatar name={part.who} />
      <h3>{part.who}</h3>
      {part.number && <p className="ph-number">{part.number}</p>}
      <p className="ph-calling">{part.ringing ? phoneWords.ringing : phoneWords.talking}</p>
      <div role="log" aria-label={phoneWords.subtitles} className="ph-said">
        <ol className="ph-thread">
          {part.lines.map((line, at) => (
            <li key={line.who + line.text}>
              <b className={line.who === part.lines[at - 1]?.who ? 'vh' : 'ph-who'}>{line.who}: </b>
              <span className="ph-bubble">{line.text}</span>
            </li>
          ))}
        </ol>
      </div>
      <ul className="ph-replies">
        {part.replies.map((reply) => (
          <li key={reply.id}>
            <Press id={reply.id} className={`ph-button ${signOf(reply.text)}`}>
              {reply.text}
            </Press>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Picking up is green and hanging up is red on every phone. */
function signOf(text: string): string {
  if (/^(nghe|trả lời|bắt máy)/i.test(text)) return 'is-pick-up'
  if (/^(từ chối|không nghe|tắt máy|cúp máy|dập máy|gác máy|ngắt)/i.test(text)) return 'is-hang-up'
  return 'is-reply'
}
