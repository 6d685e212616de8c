import { expect, test } from 'vitest'
import { aDraft, anAuthor } from '#tests/support/author'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { addQuestion } from './add-question.server'
import { commitBankImport } from './commit-bank-import.server'
import { copyQuestion } from './copy-question.server'
import { listDraftQuestions, readDraftQuestion } from './draft-questions-queries.server'
import { exportQuestions } from './export-questions.server'
import { moveQuestion } from './move-question.server'
import { readQuestionFile } from './questions/question-file'
import { removeQuestion } from './remove-question.server'
import { restoreQuestion } from './restore-question.server'
import { saveQuestion } from './save-question.server'
import { startBankImport } from './start-bank-import.server'
import { sweepBankImports } from './sweep-bank-imports.server'
import { tryQuestion } from './try-question.server'

const NOW = new Date('2026-11-30T03:00:00Z')
const TEMPLATE = { from: 'template', moduleId: 'vneid', title: 'Bài thử' } as const
const VARIANT = { from: 'variant', lessonId: 'vneid.1-1' } as const

async function textOf(draftId: string): Promise<string> {
  const row = await db.draftFile.findUniqueOrThrow({
    where: { draftId_name: { draftId, name: 'questions.yaml' } },
  })
  return row.text ?? ''
}

function value<T extends object>(result: T): Extract<T, { ok: true }> {
  if (!('ok' in result)) throw new Error(JSON.stringify(result))
  return result as Extract<T, { ok: true }>
}

test('a question is added, copied, moved, taken out and put back; ids are never given twice', async () => {
  const author = await anAuthor(NOW)
  const draftId = await aDraft(author, TEMPLATE, NOW)
  const of = { viewer: author.viewer, draftId, now: NOW }
  const { key } = value(await addQuestion({ ...of, kind: 'text' }))
  expect(key).toMatch(/\.q02$/)
  expect(value(await copyQuestion({ ...of, key })).key).toMatch(/\.q03$/)
  expect(value(await moveQuestion({ ...of, key, by: -1 })).at).toBe(0)
  const before = await textOf(draftId)
  const { earlierVersion } = value(await removeQuestion({ ...of, key }))
  expect(await textOf(draftId)).not.toContain(`${key}\n`)
  value(await restoreQuestion({ ...of, key, earlierVersion }))
  value(await restoreQuestion({ ...of, key, earlierVersion }))
  expect(await textOf(draftId)).toBe(before)
  expect(value(await addQuestion({ ...of, kind: 'order' })).key).toMatch(/\.q04$/)
  expect(await addQuestion({ ...of, kind: 'essay' })).toEqual({ refusal: 'no-such-kind' })
})

test('a saved question leaves the others of a built-in lesson byte for byte', async () => {
  const author = await anAuthor(NOW)
  const draftId = await aDraft(author, VARIANT, NOW)
  const of = { viewer: author.viewer, draftId, key: 'vneid.1-1.q02', now: NOW }
  const before = await textOf(draftId)
  const { question, mark, choices, problems } = value(await readDraftQuestion(of))
  expect(problems).toEqual([])
  expect(choices.sections.length).toBeGreaterThan(3)
  value(await saveQuestion({ ...of, question: { ...question, explain: 'Lời mới.' }, mark }))
  const after = await textOf(draftId)
  expect(after.replace('Lời mới.', '')).toBe(before.replace(question.explain, ''))
})

test('who saves a question that changed meanwhile is told what it says now; changes elsewhere do not matter', async () => {
  const author = await anAuthor(NOW)
  const draftId = await aDraft(author, VARIANT, NOW)
  const of = { viewer: author.viewer, draftId, key: 'vneid.1-1.q01', now: NOW }
  const { question, mark } = value(await readDraftQuestion(of))
  value(await addQuestion({ ...of, kind: 'single' }))
  value(await saveQuestion({ ...of, question: { ...question, explain: 'Một.' }, mark }))
  const late = await saveQuestion({ ...of, question: { ...question, explain: 'Hai.' }, mark })
  expect(late).toMatchObject({ refusal: 'question-changed', theirs: { explain: 'Một.' } })
  if (late && 'mark' in late)
    value(await saveQuestion({ ...of, question: { ...question, explain: 'Hai.' }, mark: late.mark }))
  expect(value(await readDraftQuestion(of)).question.explain).toBe('Hai.')
})

test('an unfinished question is saved, says what is missing, and can be tried as far as it goes', async () => {
  const author = await anAuthor(NOW)
  const draftId = await aDraft(author, TEMPLATE, NOW)
  const of = { viewer: author.viewer, draftId, now: NOW }
  const { key } = value(await addQuestion({ ...of, kind: 'single' }))
  const { question, mark } = value(await readDraftQuestion({ ...of, key }))
  const options = ['Đúng', 'Sai'].map((text, at) => ({ id: '', text, isRight: at === 0, why: '' }))
  value(await saveQuestion({ ...of, key, question: { ...question, prompt: 'Hỏi gì?', options }, mark }))
  const { lines } = value(await listDraftQuestions({ ...of, page: 1 }))
  expect(lines?.find((line) => line.key === key)?.problems.length).toBeGreaterThan(0)
  const count = await db.evidence.count()
  const tried = value(await tryQuestion({ ...of, key, fields: new URLSearchParams({ answer: '1' }) }))
  expect(['right', 'wrong']).toContain(tried.feedback.outcome)
  expect(await db.evidence.count()).toBe(count)
})

test('a file that is no list of questions is told, and nobody can write over it from the form', async () => {
  const author = await anAuthor(NOW)
  const draftId = await aDraft(author, TEMPLATE, NOW)
  const of = { viewer: author.viewer, draftId, now: NOW }
  await db.draftFile.updateMany({ where: { draftId, name: 'questions.yaml' }, data: { text: '- {' } })
  const { lines, others } = value(await listDraftQuestions({ ...of, page: 1 }))
  expect(lines).toBeNull()
  expect(others.length).toBeGreaterThan(0)
  expect(await addQuestion({ ...of, kind: 'text' })).toEqual({ refusal: 'unreadable' })
})

test('a stranger finds no draft, no question and no import', async () => {
  const author = await anAuthor(NOW)
  const draftId = await aDraft(author, TEMPLATE, NOW)
  const viewer = { personId: await aPerson(), roles: [] }
  const of = { viewer, draftId, now: NOW }
  const none = { refusal: 'no-such-draft' }
  expect(await listDraftQuestions({ ...of, page: 1 })).toEqual(none)
  expect(await addQuestion({ ...of, kind: 'text' })).toEqual(none)
  expect(await exportQuestions({ ...of, format: 'gift' })).toEqual(none)
  expect(await startBankImport({ ...of, file: null })).toEqual(none)
})

test('all questions of a built-in lesson come back from Moodle XML with their meaning, under new ids', async () => {
  const author = await anAuthor(NOW)
  const from = await aDraft(author, VARIANT, NOW)
  const of = { viewer: author.viewer, now: NOW }
  const { file, unfinished, leftOut } = value(
    await exportQuestions({ ...of, draftId: from, format: 'moodle-xml' }),
  )
  if (!file) throw new Error('No file')
  expect([unfinished, leftOut]).toEqual([[], []])
  const draftId = await aDraft(author, TEMPLATE, NOW)
  const sent = { name: file.name, bytes: file.bytes }
  const { importId } = value(await startBankImport({ ...of, draftId, file: sent }))
  const fields = new URLSearchParams()
  const { count } = value(await commitBankImport({ ...of, draftId, importId, fields }))
  expect(await commitBankImport({ ...of, draftId, importId, fields })).toEqual({ refusal: 'no-such-import' })
  const [back, original] = [await questionsOf(draftId), await questionsOf(from)]
  expect(count).toBe(original.length)
  expect(back.slice(1)).toEqual(original)
})

/** Without ids, which are new; a tolerance of nothing need not be written. */
async function questionsOf(draftId: string): Promise<unknown[]> {
  const chunks = readQuestionFile(await textOf(draftId))?.chunks ?? []
  const without = (key: string, said: unknown) =>
    key === 'id' ? undefined : key === 'tolerance' ? said || '0' : said
  return chunks.map(({ question }) => JSON.parse(JSON.stringify(question, without)))
}

test('files that wait for their review are gone after a day', async () => {
  const author = await anAuthor(NOW)
  const draftId = await aDraft(author, TEMPLATE, NOW)
  const file = { name: 'a.gift', bytes: new TextEncoder().encode('Hai cộng hai? {#4}') }
  const { importId } = value(await startBankImport({ viewer: author.viewer, draftId, file, now: NOW }))
  await sweepBankImports(new Date(NOW.getTime() + 23 * 3_600_000))
  expect(await db.bankImport.count({ where: { id: importId } })).toBe(1)
  await sweepBankImports(new Date(NOW.getTime() + 25 * 3_600_000))
  expect(await db.bankImport.count({ where: { id: importId } })).toBe(0)
})
