import { sqltag } from '@prisma/client/runtime/client'
import { readStraight, straight } from '~/db/straight-query.server'
import { addNewRows } from '~/db/write-rows.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { type CatalogueModule, findModule } from '../lessons/catalogue'
import { type BankQuestion, readCatalogue, readQuestionBank } from '../lessons/catalogue-queries.server'
import { openKey } from './attempts/open-key'
import { drawExam, type LastMet } from './draw-exam'
import { isExpired, nextExamDay } from './exam-clock'
import { readExamEasiness } from './exam-easiness-queries.server'
import type { ExamPaper } from './exam-paper'
import { mayUseAttempt } from './may-use-attempt'
import { passMark } from './pass-mark'

type Start = {
  personId: string
  moduleId: string
  now: Date
  seed: string
  attemptId: string
  /** When the person met these questions; asked only where a paper is drawn. Without it all count as fresh. */
  lastMetOf?: (itemIds: readonly string[]) => Promise<LastMet>
}

export type StartedExam =
  | { ok: true; attemptId: string; isNew: boolean }
  | { refusal: 'unknown-module' | 'no-questions' | 'not-your-attempt' }
  | { refusal: 'no-attempts-left'; nextAt: Date }
  | { refusal: 'expired-attempt'; attemptId: string }

const MOST_TRIES = 5

/**
 * Starts the module's exam, or gives back the attempt that is under way: a second tab, a double click or a form sent
 * again never makes a second one. `attemptId` becomes the new attempt's id; sent again later it names the attempt it
 * made, even a closed one. An attempt whose time is over must be closed first ('expired-attempt').
 */
export async function startExam(start: Start): Promise<StartedExam> {
  const catalogue = await readCatalogue()
  const module = findModule(catalogue, start.moduleId)
  if (!module) return { refusal: 'unknown-module' }
  const bank = await readQuestionBank(module.id, catalogue.publicationId)
  for (let attempt = 1; ; attempt++) {
    const started = await openOrCreate(start, module, bank, catalogue.publicationId)
    if (started) return started
    // Somebody else's start came between looking and writing; the unique keys saw it. Look again.
    if (attempt === MOST_TRIES) throw new Error('Others kept starting the same exam')
  }
}

type Known = {
  id: string
  personId: string
  openKey: string | null
  ordinal: number
  expiresAt: Date
  submittedAt: Date | null
}

/** Null when a unique key was taken meanwhile. One statement looks and one writes: no transaction has to hold them together. */
async function openOrCreate(
  start: Start,
  module: CatalogueModule,
  bank: BankQuestion[],
  publicationId: number,
): Promise<StartedExam | null> {
  const { personId, moduleId, now, seed, attemptId } = start
  const key = openKey(personId, moduleId)
  const day = vietnamDay(now)
  const rows = await readStraight<Known>(sqltag`
    SELECT "id", "personId", "openKey", "ordinal", "expiresAt", "submittedAt" FROM "ExamAttempt"
    WHERE "openKey" = ${key} OR "id" = ${attemptId}
      OR ("personId" = ${personId} AND "moduleId" = ${moduleId} AND "day" = ${day})`)
  const known = rows.find((row) => row.openKey === key) ?? rows.find((row) => row.id === attemptId)
  if (known) return resume(start, known)
  const ordinal = Math.max(0, ...rows.map((row) => row.ordinal)) + 1
  if (ordinal > module.exam.attemptsPerDay) return { refusal: 'no-attempts-left', nextAt: nextExamDay(now) }
  const paper = await drawPaper(start, module, bank)
  if (paper.questions.length === 0) return { refusal: 'no-questions' }
  const row = {
    ...{ id: attemptId, personId, moduleId, publicationId, seed, day, ordinal, openKey: key },
    questions: JSON.stringify(paper),
    startedAt: now,
    expiresAt: new Date(now.getTime() + module.exam.minutes * 60_000),
  }
  const added = await addNewRows(straight, 'ExamAttempt', [row])
  return added.size > 0 ? { ok: true, attemptId, isNew: true } : null
}

function resume(start: Start, known: Known): StartedExam {
  if (!mayUseAttempt(start.personId, known)) return { refusal: 'not-your-attempt' }
  if (!known.submittedAt && isExpired(known.expiresAt, start.now))
    return { refusal: 'expired-attempt', attemptId: known.id }
  return { ok: true, attemptId: known.id, isNew: false }
}

/** What is drawn, and the mark that it needs for being as hard as it is. */
async function drawPaper(start: Start, module: CatalogueModule, bank: BankQuestion[]): Promise<ExamPaper> {
  const [lastMet, measured] = await Promise.all([
    start.lastMetOf?.(bank.map(({ question }) => question.id)),
    readExamEasiness(module.id, start.now),
  ])
  const skills = module.skills.map((skill) => skill.id)
  const drawn = drawExam(bank, skills, module.exam.questions, start.seed, lastMet)
  const weighed = ({ question: { id, skill, difficulty } }: BankQuestion) => ({
    ...{ skill, difficulty, measured: measured.get(id) ?? null },
  })
  const { passPercent } = module.exam
  return {
    ...{ passPercent, passMark: passMark(bank.map(weighed), drawn.map(weighed), passPercent) },
    weighing: 'skills',
    questions: drawn.map(({ question: { id, skill }, revision, lessonId }) => {
      const easiness = measured.get(id)
      return { id, revision, skill, lessonId, ...(easiness !== undefined && { easiness }) }
    }),
  }
}
