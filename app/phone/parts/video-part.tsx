import type { ShownPart } from '~/domain/practice/view-screen'
import { Avatar } from '../avatar'
import { PhonePicture } from '../phone-picture'
import { phoneWords } from '../phone-words'

/** A still: what is said in it stands below, and there is nothing to play. */
export function VideoPart({ part }: { part: ShownPart<'video'> }) {
  return (
    <figure className="ph-video">
      <p className="ph-with">
        <Avatar name={part.who} />
        <b>{part.who}</b>
      </p>
      <div className="ph-still">
        <PhonePicture picture={part.picture} />
        <svg viewBox="0 0 48 48" role="img" aria-label={phoneWords.video} focusable="false">
          <path d="M24 3a21 21 0 1 0 .1 0z" />
          <path d="M19 15l15 9l-15 9z" />
        </svg>
        {part.length && <small>{part.length}</small>}
      </div>
      <figcaption>{part.caption}</figcaption>
    </figure>
  )
}
