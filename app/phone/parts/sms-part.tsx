import type { ShownPart } from '~/domain/practice/view-screen'
import { Avatar } from '../avatar'
import { phoneWords } from '../phone-words'
import { Press } from '../press'

export function SmsPart({ part }: { part: ShownPart<'sms'> }) {
  return (
    <div className="ph-chat">
      <p className="ph-with">
        <Avatar name={part.from} />
        <b>{part.from}</b>
      </p>
      <ol className="ph-thread" aria-label={phoneWords.messagesFrom(part.from)}>
        {part.messages.map((message) => (
          <li key={message.text}>
            {message.at && <small className="ph-at">{message.at}</small>}
            <span className="ph-bubble">
              {message.text}
              {message.link && (
                <Press id={message.link.id} className="ph-link">
                  {message.link.text}
                </Press>
              )}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
