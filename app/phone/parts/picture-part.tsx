import type { ShownPart } from '~/domain/practice/view-screen'
import { PhonePicture } from '../phone-picture'

export function PicturePart({ part }: { part: ShownPart<'picture'> }) {
  return (
    <figure className="ph-figure">
      <PhonePicture picture={part.picture} />
      {part.caption && <figcaption>{part.caption}</figcaption>}
    </figure>
  )
}
