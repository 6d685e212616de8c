import type { PasteRefusal } from '../paste-finding'
import { type ReadPaste, withPictures } from './docx-to-lesson.server'
import { htmlToLesson } from './html-to-lesson'
import { TAKEN_OUT } from './picture-names'

const PICTURE = /data:image\/(?:png|jpe?g|gif|webp);base64,([A-Za-z0-9+/=\s]+)/gi

/** Makes text of a lesson from a page on the clipboard; pictures that are written out in it come along. */
export function pageToLesson(
  html: string,
  takenNames: readonly string[],
): ReadPaste | { refusal: PasteRefusal } {
  const taken: Uint8Array[] = []
  const page = html.replace(PICTURE, (_whole, base64: string) => {
    taken.push(new Uint8Array(Buffer.from(base64, 'base64')))
    return `${TAKEN_OUT}${taken.length - 1}`
  })
  const read = withPictures(htmlToLesson(page, takenNames), taken)
  return read.text.trim() === '' ? { refusal: 'nothing-read' } : read
}
