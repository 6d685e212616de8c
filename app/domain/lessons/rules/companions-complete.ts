import type { Problem } from '../problem'
import type { Question } from '../question'
import type { YamlPath } from '../source/yaml-path'
import type { ContentRule, Extra, ModuleDraft } from './content-draft'

const CLASS_MINUTES = 45

/** What a poster and a class kit name is there, and may be shown: pictures, the lesson, questions that lessons ask. */
export const companionsComplete: ContentRule = ({ modules }) =>
  modules.flatMap((draft) => {
    // until every lesson can be read, what is missing would only mislead
    if (draft.lessons.some(({ read }) => !read.draft)) return []
    return [...posterProblems(draft), ...classKitProblems(draft)]
  })

function posterProblems({ poster, lessons }: ModuleDraft): Problem[] {
  if (!poster?.value || hasPicture(lessons, poster.value.picture)) return []
  return [problem(poster, ['picture'], missingPicture(poster.value.picture))]
}

function classKitProblems({ classKit, lessons }: ModuleDraft): Problem[] {
  if (!classKit?.value) return []
  const { lesson, plan, screens, sheet } = classKit.value
  const asked = new Map(
    lessons.flatMap(({ read }) =>
      (read.draft?.questions.questions ?? []).map((question) => [question.id, question] as const),
    ),
  )
  const minutes = plan.reduce((sum, part) => sum + part.minutes, 0)
  const at = (path: YamlPath, message: string | null) =>
    message === null ? [] : [problem(classKit, path, message)]
  return [
    ...at(['lesson'], lessons.some(({ files }) => files.folder === lesson) ? null : missingLesson(lesson)),
    ...at(['plan'], minutes === CLASS_MINUTES ? null : wrongMinutes(minutes)),
    ...screens.flatMap(({ picture, question }, i) => [
      ...at(
        ['screens', i, 'picture', 'src'],
        !picture || hasPicture(lessons, picture.src) ? null : missingPicture(picture.src),
      ),
      ...at(['screens', i, 'question'], question ? refused(question, asked, ['single']) : null),
    ]),
    ...sheet.flatMap((id, i) =>
      at(
        ['sheet', i],
        sheet.indexOf(id) < i
          ? `Câu ${id} ghi hai lần. Hãy giữ một.`
          : refused(id, asked, ['single', 'multiple', 'order', 'match', 'number']),
      ),
    ),
  ]
}

/** Why a question cannot stand before a class, or null. The key of an exam's question is told to nobody. */
function refused(id: string, asked: Map<string, Question>, kinds: Question['kind'][]): string | null {
  const question = asked.get(id)
  if (!question) return `Học phần không có câu hỏi ${id}. Hãy sửa lại mã.`
  if (question.use !== 'lesson') return `Câu ${id} để dành cho bài kiểm tra. Hãy chọn một câu có use: lesson.`
  if (!kinds.includes(question.kind))
    return `Câu ${id} thuộc loại ${question.kind}. Chỗ này chỉ nhận: ${kinds.join(', ')}.`
  return null
}

function hasPicture(lessons: ModuleDraft['lessons'], path: string): boolean {
  const [folder, media, name, ...rest] = path.split('/')
  if (media !== 'media' || rest.length > 0) return false
  return lessons.some(
    ({ files }) => files.folder === folder && files.media.some((file) => file.name === name),
  )
}

const missingPicture = (path: string) =>
  `Không có hình ${path} trong học phần. Hãy ghi bài/media/ten-hinh.svg của một hình đã có.`
const missingLesson = (slug: string) => `Học phần không có bài ${slug}. Hãy ghi tên thư mục của một bài.`
const wrongMinutes = (minutes: number) =>
  `Các phần cộng lại ${minutes} phút, cần đúng ${CLASS_MINUTES}. Hãy chia lại thời gian.`

function problem<T>(extra: Extra<T>, path: YamlPath, message: string): Problem {
  return { file: extra.file, ...extra.placeOf(path), rule: 'companions-complete', message }
}
