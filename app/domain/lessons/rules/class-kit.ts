import type { ClassKit } from '../lesson-schema'
import type { Problem } from '../problem'
import type { Question } from '../question'
import type { YamlPath } from '../source/yaml-path'
import type { ContentRule, ModuleDraft } from './content-draft'
import { countWords } from './count-words'
import { complainOfPicture } from './module-picture'

const MINUTES = 45
const MAX_SCREEN_WORDS = 35

/** A class kit fills one lesson hour and leans on what the module has: its lessons, questions and pictures. */
export const classKit: ContentRule = ({ modules }) =>
  modules.flatMap((module) => {
    if (!module.classKit?.value) return []
    const { file, value, placeOf } = module.classKit
    return complaintsOf(value, module).map(({ path, message }) => ({
      file,
      ...placeOf(path),
      rule: 'class-kit',
      message,
    })) satisfies Problem[]
  })

type Complaint = { path: YamlPath; message: string }

function complaintsOf(kit: ClassKit, module: ModuleDraft): Complaint[] {
  const minutes = kit.plan.reduce((sum, part) => sum + part.minutes, 0)
  const hasLesson = module.lessons.some(({ files }) => files.folder === kit.lesson)
  return [
    ...when(
      minutes !== MINUTES,
      ['plan'],
      `Các phần cộng lại ${minutes} phút, cần đúng ${MINUTES}. Hãy chia lại.`,
    ),
    ...when(
      !hasLesson,
      ['lesson'],
      `Mô-đun không có bài “${kit.lesson}”. Hãy chọn: ${module.lessons.map(({ files }) => files.folder).join(', ')}.`,
    ),
    ...kit.screens.flatMap((screen, i) => screenComplaints(screen, ['screens', i], module)),
    ...kit.sheet.flatMap((id, i) => {
      const path = ['sheet', i]
      if (kit.sheet.indexOf(id) < i)
        return [{ path, message: `Câu ${id} ghi hai lần. Hãy thay một câu khác.` }]
      return questionComplaints(id, path, module, (question) =>
        question.kind === 'text' ? 'Phiếu không in câu kiểu text. Hãy chọn câu khác.' : null,
      )
    }),
  ]
}

function screenComplaints(
  { text, points, picture, question }: ClassKit['screens'][number],
  path: YamlPath,
  module: ModuleDraft,
): Complaint[] {
  const words = countWords([text ?? '', ...points].join(' '))
  const wrongPicture = picture ? complainOfPicture(picture.src, module) : null
  return [
    ...when(
      words > MAX_SCREEN_WORDS,
      path,
      `Màn hình này có ${words} chữ, nhiều nhất là ${MAX_SCREEN_WORDS} để cuối lớp đọc được. Hãy viết ngắn lại.`,
    ),
    ...(wrongPicture ? [{ path: [...path, 'picture'], message: wrongPicture }] : []),
    ...(question === undefined
      ? []
      : questionComplaints(question, [...path, 'question'], module, ({ kind }) =>
          kind === 'single' ? null : 'Màn hình chỉ hỏi câu kiểu single. Hãy chọn câu khác.',
        )),
  ]
}

function questionComplaints(
  id: string,
  path: YamlPath,
  { lessons }: ModuleDraft,
  complain: (question: Question) => string | null,
): Complaint[] {
  // until every lesson can be read, a question may only seem to be missing
  if (lessons.some(({ read }) => !read.draft)) return []
  const question = lessons
    .flatMap(({ read }) => read.draft?.questions.questions ?? [])
    .find((one) => one.id === id)
  if (!question) return [{ path, message: `Mô-đun không có câu hỏi ${id}. Hãy sửa mã.` }]
  const message =
    question.use === 'exam'
      ? `Câu ${id} để dành cho bài kiểm tra (use: exam). Hãy chọn câu use: lesson.`
      : complain(question)
  return message ? [{ path, message }] : []
}

function when(isWrong: boolean, path: YamlPath, message: string): Complaint[] {
  return isWrong ? [{ path, message }] : []
}
