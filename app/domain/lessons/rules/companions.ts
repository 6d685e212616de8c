import type { Problem } from '../problem'
import type { ContentRule } from './content-draft'

/** Each lesson comes with its teach card, each module with a poster, a text for the loudspeaker and a class kit. */
export const companions: ContentRule = ({ modules }) =>
  modules.flatMap(({ files, lessons }) => [
    ...(files.poster ? [] : [missing(`${files.folder}/poster.yaml`, 'tờ áp phích')]),
    ...(files.loudspeaker ? [] : [missing(`${files.folder}/loudspeaker.yaml`, 'bài đọc loa')]),
    ...(files.classKit ? [] : [missing(`${files.folder}/class-kit.yaml`, 'bộ bài cho một tiết học')]),
    ...lessons.flatMap((lesson) =>
      lesson.files.teach
        ? []
        : [missing(`${files.folder}/${lesson.files.folder}/teach.yaml`, 'thẻ hướng dẫn của bài')],
    ),
  ])

function missing(file: string, what: string): Problem {
  const message = `Chưa có tệp này: ${what}. Hãy viết, theo mẫu trong content/README.md.`
  return { file, line: 1, column: 1, rule: 'companions', message }
}
