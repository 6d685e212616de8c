import type { ShownPart } from '~/domain/practice/view-screen'
import { Avatar } from '../avatar'
import { PhonePicture } from '../phone-picture'

export function PostPart({ part }: { part: ShownPart<'post'> }) {
  return (
    <article className="ph-post">
      <p className="ph-with">
        <Avatar name={part.who} />
        <span className="ph-lines">
          <b>{part.who}</b>
          {part.at && <small>{part.at}</small>}
        </span>
      </p>
      <p>{part.text}</p>
      {part.picture && <PhonePicture picture={part.picture} />}
      {part.note && <p className="ph-small">{part.note}</p>}
    </article>
  )
}
