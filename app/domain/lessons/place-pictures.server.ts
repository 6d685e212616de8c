import type { PlacedClassKit, PlacedPicture, PlacedPoster } from './catalogue'
import type { PreparedRevision } from './lesson-revision.server'
import type { ClassKit, Loudspeaker, Poster } from './lesson-schema'

type Companions = { poster: Poster | null; loudspeaker: Loudspeaker | null; classKit: ClassKit | null }

/** What stands beside a module, its pictures ("lesson/media/name.svg") led to where they are published. */
export function placePictures(
  { poster, loudspeaker, classKit }: Companions,
  lessons: readonly PreparedRevision[],
): { poster: PlacedPoster | null; loudspeaker: Loudspeaker | null; classKit: PlacedClassKit | null } {
  return {
    poster: poster && { ...poster, picture: find(poster.picture, poster.alt) },
    loudspeaker,
    classKit: classKit && {
      ...classKit,
      screens: classKit.screens.map(({ picture, ...screen }) => ({
        ...screen,
        picture: picture ? find(picture.src, picture.alt) : null,
      })),
    },
  }

  function find(path: string, alt: string): PlacedPicture | null {
    const [slug, , name] = path.split('/')
    const lesson = lessons.find(({ record }) => record.slug === slug)
    const file = lesson?.media.find((each) => each.name === name)
    return file ? { address: file.address, width: file.width, height: file.height, alt } : null
  }
}
