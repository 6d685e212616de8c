import { pictureSources } from '../../practice/picture-sources'
import { attributeOf, isComponent, nodesOf, placeOf } from '../grammar/lesson-node'
import type { LessonRule } from './lesson-draft'

const MEDIA_PATH = /^media\/([a-z0-9]+(?:-[a-z0-9]+)*\.(?:svg|webp|jpg|png))$/

/** Every picture that the text shows is in media/, and every file in media/ is shown. */
export const mediaUsed: LessonRule = ({ text, media, practice }) => {
  const inPractice = practice ? pictureSources(practice.value) : []
  const figures = [...nodesOf(text.root)].filter((node) => isComponent(node, 'Figure'))
  const shown = figures.map((node) => ({ node, name: mediaName(attributeOf(node, 'src') ?? '') }))
  return [
    ...shown.flatMap(({ node, name }) => {
      const at = { file: text.file, ...placeOf(node), rule: 'media-used' }
      if (!name) {
        return [
          {
            ...at,
            message:
              'Không dùng được đường dẫn này. Hãy viết src="media/ten-hinh.svg" (hoặc .webp, .jpg, .png), chữ thường không dấu, nối bằng dấu gạch.',
          },
        ]
      }
      if (!media.some((file) => file.name === name)) {
        return [
          { ...at, message: `Không có tệp media/${name} trong thư mục của bài. Hãy thêm tệp, hoặc sửa tên.` },
        ]
      }
      return []
    }),
    ...media
      .filter((file) => !shown.some(({ name }) => name === file.name))
      .filter((file) => !inPractice.includes(`media/${file.name}`))
      .map((file) => ({
        file: file.path,
        line: 1,
        column: 1,
        rule: 'media-used',
        message: 'Bài không dùng hình này. Hãy đặt nó vào bài bằng <Figure>, hoặc xoá tệp.',
      })),
  ]
}

/** The file's name when a src is one that lessons may use, else null. */
export function mediaName(src: string): string | null {
  return MEDIA_PATH.exec(src)?.[1] ?? null
}
