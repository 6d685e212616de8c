import type { Viewer } from '~/domain/accounts/viewer'
import { skillsFileSchema } from '~/domain/lessons/lesson-schema'
import type { Problem } from '~/domain/lessons/problem'
import { readYamlText } from '~/domain/lessons/read-yaml-text'
import { type Page, pageOf } from '~/lib/page-of'
import type { DraftDetail } from './draft'
import { folderOf } from './draft-folder.server'
import { readDraft } from './draft-queries.server'
import { checkFolder, previewFolder } from './lesson-process.server'
import type { LessonFolder } from './lesson-work'
import type { DraftOfQuestions, DraftQuestion, QuestionChoices, QuestionLine } from './question-view'
import { FILE } from './questions/change-questions.server'
import { markOf } from './questions/mark-of.server'
import { type QuestionChunk, readQuestionFile } from './questions/question-file'
import { questionKeys } from './questions/question-keys'
import { readShelf } from './shelf.server'

const PAGE_SIZE = 20

type NoDraft = { refusal: 'no-such-draft' }

/** One page of the draft's questions with what is wrong with each. `lines` is null when the file cannot be read as a list at all. */
export async function listDraftQuestions(input: {
  viewer: Viewer
  draftId: string
  page: number
  now: Date
}): Promise<
  | ({
      ok: true
      draft: DraftOfQuestions
      lines: QuestionLine[] | null
      count: number
      others: string[]
    } & Page)
  | NoDraft
> {
  const { viewer, draftId, page: asked, now } = input
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  const draft = draftOf(read.draft)
  const [file, problems] = [fileOf(read.draft), await problemsOf(read.draft, now)]
  if (!file) {
    return { ok: true, draft, lines: null, count: 0, others: messages(problems), page: 1, pageCount: 1 }
  }
  const keys = questionKeys(file.chunks)
  const lines = file.chunks.map((chunk, at) => lineOf(chunk, keys[at] ?? '', at, problems))
  const { rows, ...paged } = pageOf(lines, asked, PAGE_SIZE)
  const others = messages(problems.filter(({ line }) => !file.chunks.some((chunk) => isOf(chunk, line))))
  const names = new Map((await readSkills(draft.moduleId)).map(({ id, title }) => [id, title]))
  const shown = rows.map((line) => ({ ...line, skill: names.get(line.skill) ?? line.skill }))
  return { ok: true, draft, lines: shown, count: lines.length, others, ...paged }
}

/** One question with what it may refer to and what is wrong with it; one of a kind that nobody knows is 'no-such-question'. */
export async function readDraftQuestion(input: {
  viewer: Viewer
  draftId: string
  key: string
  now: Date
}): Promise<({ ok: true } & DraftQuestion) | NoDraft | { refusal: 'no-such-question' }> {
  const { viewer, draftId, key, now } = input
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  const file = fileOf(read.draft)
  const keys = file ? questionKeys(file.chunks) : []
  const at = keys.indexOf(key)
  const chunk = file?.chunks[at]
  if (!file || !chunk?.question) return { refusal: 'no-such-question' }
  const [problems, choices] = await Promise.all([
    problemsOf(read.draft, now),
    readQuestionChoices(read.draft, now),
  ])
  return {
    ...{ ok: true, draft: draftOf(read.draft), key, number: at + 1 },
    ...{ question: chunk.question, mark: markOf(chunk.text), choices },
    problems: messages(problems.filter(({ line }) => isOf(chunk, line))),
    neighbours: { previous: keys[at - 1] ?? null, next: keys[at + 1] ?? null },
  }
}

/** A question that can always be read, so that the rest of the lesson is told even while its own questions are not whole. */
const STAND_IN = `- { id: x.q01, kind: text, skill: x, difficulty: easy, use: lesson, prompt: x, review: x, explain: x, accept: ["x"], why: x }\n`

export async function readQuestionChoices(draft: DraftDetail, now: Date): Promise<QuestionChoices> {
  const [skills, folder] = await Promise.all([
    readSkills(draft.moduleId),
    folderOf(draft, { [FILE]: STAND_IN }),
  ])
  const previewed = await previewFolder(ofText(folder), now)
  const record = 'refusal' in previewed ? null : previewed.drawn?.record
  return {
    skills,
    objectives: record?.objectives ?? [],
    mistakes: record?.mistakes ?? [],
    sections: Object.entries(record?.anchors ?? {}).map(([id, title]) => ({ id, title })),
  }
}

/** What the draft's module teaches people to do. */
async function readSkills(moduleId: string): Promise<QuestionChoices['skills']> {
  const { skills } = await readShelf()
  const own = readYamlText(skills.text, skillsFileSchema)?.[moduleId] ?? []
  return own.map(({ id, name }) => ({ id, title: name }))
}

export function draftOf({ draftId, title, lessonId, moduleId, mayWrite }: DraftDetail): DraftOfQuestions {
  return { draftId, title, lessonId, moduleId, mayWrite }
}

export function fileOf(draft: DraftDetail) {
  return readQuestionFile(draft.files.find(({ name }) => name === FILE)?.text ?? '')
}

async function problemsOf(draft: DraftDetail, now: Date): Promise<Problem[]> {
  const checked = await checkFolder(ofText(await folderOf(draft)), now)
  return 'refusal' in checked ? [] : checked.problems.filter(({ file }) => file === FILE)
}

/** Its teach card and practice say nothing of its questions, and a practice takes long to be played. */
function ofText({ texts, ...folder }: LessonFolder): LessonFolder {
  const wanted = Object.entries(texts).filter(([name]) => name === FILE || name === 'lesson.mdx')
  return { ...folder, texts: Object.fromEntries(wanted) }
}

function lineOf(chunk: QuestionChunk, key: string, at: number, problems: readonly Problem[]): QuestionLine {
  const { kind = null, prompt = '', skill = '', use = '' } = chunk.question ?? {}
  const own = messages(problems.filter(({ line }) => isOf(chunk, line)))
  return { key, number: at + 1, kind, prompt, skill, use, problems: own }
}

function isOf({ from, to }: QuestionChunk, line: number): boolean {
  return line >= from && line <= to
}

function messages(problems: readonly Problem[]): string[] {
  return [...new Set(problems.map(({ message }) => message))]
}
