import { slug } from '~/lib/slug'
import type { PastedPicture } from './lesson-block'
import type { PasteLog } from './paste-log'

const MOST_PICTURES = 30

/** Stands in a page for the picture of that number, which was taken out of it before it was read. */
export const TAKEN_OUT = 'ngoso-hinh:'

/** Gives each picture of a text a name of its own; pictures that are not in the text itself are not taken, and none is fetched. */
export function pictureNames(takenNames: readonly string[], log: PasteLog) {
  const taken = new Set(takenNames.map((name) => name.replace(/\.\w+$/, '')))
  const pictures: PastedPicture[] = []
  return {
    pictures,
    nameFor(src: string, alt: string): string | null {
      const isHere = new RegExp(`^${TAKEN_OUT}\\d+$`).test(src)
      if (!isHere) {
        log.add('picture-far', alt || src.slice(0, 200))
        return null
      }
      const known = pictures.find((each) => each.src === src)
      if (known) return known.name
      if (pictures.length >= MOST_PICTURES) {
        log.add('too-many-pictures', String(MOST_PICTURES))
        return null
      }
      const base = slug(alt).slice(0, 40).replace(/-$/, '') || 'hinh'
      let stem = base
      for (let number = 2; taken.has(stem) || stem === 'hinh'; number++)
        stem = `${base}-${number - (base === 'hinh' ? 1 : 0)}`
      taken.add(stem)
      const name = `${stem}.webp`
      pictures.push({ name, src })
      return name
    },
  }
}
