import { readMedia } from '~/domain/lessons/catalogue-queries.server'
import type { LessonFolder } from '../lesson-work'

/** A lesson with its pictures, as it is compiled. */
export async function withBytes(folder: LessonFolder): Promise<LessonFolder> {
  const pictures = await Promise.all(
    folder.pictures.map(async (picture) => {
      const media = await readMedia(picture.hash)
      return media ? { ...picture, bytes: media.data } : picture
    }),
  )
  return { ...folder, pictures }
}
