import { stringify } from 'yaml'
import { checkLesson } from '~/domain/lessons/check-lesson'
import type { MediaFile } from '~/domain/lessons/content-files'
import type { LessonInput } from '~/domain/lessons/read-lesson'
import { NO_LISTS, type WordLists } from '~/domain/lessons/word-lists'

export type LessonParts = {
  /** Keys of the front matter that differ. */
  frontMatter?: Record<string, unknown>
  /** What stands before the summary. */
  body?: string
  /** What stands at the end; a summary and what to do next unless told. */
  ending?: string
  questions?: Record<string, unknown>[]
  media?: Record<string, string | Uint8Array>
  /** False leaves out the three pictures that a lesson needs. */
  pictures?: false
  facts?: string[]
  teach?: Record<string, unknown>
  practice?: object
  skills?: string[]
  lists?: Partial<WordLists>
}

const ENDING = '<Summary>\n\n- Nhẹ tay.\n\n</Summary>\n\n<Next>\n\nBạn thử ở nhà.\n\n</Next>\n'

const PICTURES = ['cong', 'khoa', 'chia']
const FIGURES = PICTURES.map(
  (name) => `<Figure src="media/${name}.svg" alt="Bác Sáu đứng trước cánh cửa." />\n\n`,
).join('')

const fact = { says: 'Cửa nào cũng có chìa riêng.', confidence: 'high' } as const
const dates = { checkedOn: '2026-11-22', reviewOn: '2027-02' }

/** A lesson without a fault, but for the parts that a test gives. */
export function lessonInput(parts: LessonParts = {}): LessonInput {
  const frontMatter = {
    id: 'nha.2-1',
    title: 'Mở cửa',
    summary: 'Học xong bài này, bạn mở cửa đúng cách.',
    minutes: 10,
    audience: ['resident'],
    objectives: ['Cầm chìa đúng chiều.', 'Mở cửa nhẹ tay.'],
    skills: ['nha.open'],
    mistakes: [
      { id: 'a', says: 'Cứ đẩy mạnh là được.' },
      { id: 'b', says: 'Chìa nào cũng vừa ổ.' },
    ],
    facts: ['2.01'],
    ...parts.frontMatter,
  }
  const facts = parts.facts ?? ['2.01']
  const body = `## Cầm chìa khoá\n\n${parts.body ?? 'Bạn cầm chìa đúng chiều.'}\n\n${parts.pictures === false ? '' : FIGURES}`
  return {
    files: {
      folder: 'mo-cua',
      lesson: {
        path: 'lesson.mdx',
        text: `---\n${stringify(frontMatter, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${body}${parts.ending ?? ENDING}`,
      },
      questions: { path: 'questions.yaml', text: parts.questions ? stringify(parts.questions) : ENOUGH },
      practice: parts.practice ? { path: 'practice.yaml', text: stringify(parts.practice) } : null,
      teach: parts.teach ? { path: 'teach.yaml', text: stringify(parts.teach) } : null,
      media: Object.entries({ ...(parts.pictures === false ? {} : pictures()), ...parts.media }).map(
        ([name, content]) => mediaFile(name, content),
      ),
    },
    skills: parts.skills ?? ['nha.open'],
    facts: new Map(facts.map((id) => [id, { id, sources: ['S01'], ...fact, ...dates }])),
    hasFact: (id) => facts.includes(id),
    lists: { ...NO_LISTS, ...parts.lists },
  }
}

/** What an author writes for a single choice whose first option is right. */
export function singleChoice(differing: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'nha.2-1.q01',
    kind: 'single',
    skill: 'nha.open',
    difficulty: 'easy',
    use: 'lesson',
    prompt: 'Bước tiếp theo đúng là gì?',
    review: 'cam-chia-khoa',
    explain: 'Nhẹ tay thì khoá bền.',
    options: [
      { id: 'a', text: 'Tra chìa nhẹ tay', right: true },
      { id: 'b', text: 'Đá vào cánh cửa', why: 'Cửa hỏng mà khoá vẫn còn.' },
    ],
    ...differing,
  }
}

/** What an author writes for a number to fill in. */
export function aCount(differing: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...{ id: 'nha.2-1.q02', kind: 'number', skill: 'nha.open', difficulty: 'easy', use: 'lesson' },
    prompt: 'Xoay chìa mấy vòng?',
    review: 'cam-chia-khoa',
    explain: 'Hai vòng là đủ.',
    why: 'Hãy đếm lại.',
    answer: 2,
    ...differing,
  }
}

/** Questions that a lesson needs: eight of two kinds, each objective and each mistake asked. */
export function enoughQuestions(lesson = 'nha.2-1', skill = 'nha.open'): Record<string, unknown>[] {
  return Array.from({ length: 8 }, (_, i) => {
    const tells = { id: `${lesson}.q0${i + 1}`, skill, objective: (i % 2) + 1, mistake: i % 2 ? 'b' : 'a' }
    return i === 0 ? singleChoice(tells) : aCount(tells)
  })
}

const ENOUGH = stringify(enoughQuestions())

/** What a rule says about a lesson: the text where it points, and the message. */
export function complaints(rule: string, parts: LessonParts): { at: string; message: string }[] {
  const input = lessonInput(parts)
  const { lesson, questions } = input.files
  return checkLesson(input)
    .filter((problem) => problem.rule === rule)
    .map(({ file, line, column, message }) => {
      const text = file === lesson.path ? lesson.text : file === questions.path ? questions.text : file
      return { at: (text.split('\n')[line - 1] ?? '').slice(column - 1), message }
    })
}

export function drawing(inside = '<path d="M0 0L9 9"/>', head = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 36" width="64" height="36"${head}>${inside}</svg>`
}

/** The addresses of the pictures that every such lesson has. */
export const placedPictures = new Map(
  PICTURES.map((name) => [`${name}.svg`, { address: `/noi-dung/${name}.svg`, width: 64, height: 36 }]),
)

function pictures(): Record<string, string> {
  return Object.fromEntries(PICTURES.map((name) => [`${name}.svg`, drawing()]))
}

function mediaFile(name: string, content: string | Uint8Array): MediaFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { path: `media/${name}`, name, bytes }
}
