import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { mayReviewFacts } from '~/domain/feedback/may-review-facts'
import { readRevision } from '~/domain/lessons/catalogue-queries.server'
import type { Question } from '~/domain/lessons/question'
import type { FigureScope } from '~/domain/mastery/figure-scope'
import { type ItemFigures, itemFigures, LEAST_PEOPLE, revisionsToOffer } from '~/domain/mastery/item-figures'
import {
  commonTypedAnswers,
  countByRevision,
  countFirstAnswers,
  countReadingStops,
} from '~/domain/mastery/item-figures-queries.server'
import { pageOf } from '~/lib/page-of'
import { readDraft } from './draft-queries.server'
import { fileOf } from './draft-questions-queries.server'
import { readFigureScope } from './figure-scope-queries.server'
import { findFigureLesson } from './figures/find-figure-lesson.server'
import { stopLines } from './figures/stop-lines'
import type { FactReports, LessonFigures } from './lesson-figures'
import { asTrialQuestion } from './questions/as-question'
import { questionKeys } from './questions/question-keys'

const PAGE_SIZE = 20

/**
 * How a lesson's questions work for the people of the viewer's places and classes, where readers stop, and what was reported of its
 * facts. Nothing is told of less than five people. 'no-such-lesson' also for who may see no figures.
 */
export async function readLessonFigures(input: {
  viewer: Viewer
  lessonId: string
  revision: string | null
  page: number
}): Promise<({ ok: true } & LessonFigures) | { refusal: 'no-such-lesson' }> {
  const { viewer, lessonId, page: asked } = input
  const scope = await readFigureScope(viewer)
  const lesson = scope && (await findFigureLesson(viewer, lessonId))
  if (!scope || !lesson) return { refusal: 'no-such-lesson' }
  const itemIds = lesson.questions.map(({ id }) => id)
  const offered = revisionsToOffer(await countByRevision(scope, itemIds))
  const revision = offered.find((each) => each.revision === input.revision)?.revision ?? null
  const questions = revision ? ((await readRevision(revision))?.questions ?? []) : lesson.questions
  const numbered = questions.map((question, at) => ({ question, number: at + 1 }))
  const { rows, ...paged } = pageOf(numbered, asked, PAGE_SIZE)
  const [groups, typed, reading] = await Promise.all([
    groupsOf(scope, questions, itemIds, revision),
    commonTypedAnswers(
      scope,
      rows.flatMap(({ question }) => (isTyped(question) ? question.id : [])),
    ),
    countReadingStops(scope, lessonId),
  ])
  return {
    ...{ ok: true, lessonId, title: lesson.title, isEverybody: scope.isEverybody, revision, ...paged },
    revisions: await withDays(offered),
    questions: rows.map(({ question, number }) => ({
      ...{ number, questionId: question.id, prompt: question.prompt, kind: question.kind, use: question.use },
      figures: itemFigures(
        question,
        groups.filter(({ itemId }) => itemId === question.id),
      ),
      typed: typed
        .filter(({ itemId }) => itemId === question.id)
        .slice(0, 5)
        .map(({ answer, count }) => ({ answer: plain(answer), count })),
    })),
    reading:
      reading.began < LEAST_PEOPLE
        ? null
        : { began: reading.began, lines: stopLines(reading, lesson.sections) },
    reports: await reportsOf(lessonId),
    mayReviewFacts: mayReviewFacts(viewer),
  }
}

/** The figures of one question of a draft, for its author; null where they may see none or nobody has answered it. */
export async function readQuestionFigures(of: {
  viewer: Viewer
  draftId: string
  key: string
}): Promise<ItemFigures | null> {
  const [scope, read] = await Promise.all([readFigureScope(of.viewer), readDraft(of.viewer, of.draftId)])
  if (!scope || 'refusal' in read) return null
  const chunks = fileOf(read.draft)?.chunks ?? []
  const written = chunks[questionKeys(chunks).indexOf(of.key)]?.question
  const question = written ? asTrialQuestion(written) : null
  if (!question) return null
  const itemIds = chunks.flatMap((chunk) => chunk.question?.id || [])
  const groups = await groupsOf(scope, [question], itemIds, null)
  const own = groups.filter(({ itemId }) => itemId === question.id)
  return own.length > 0 ? itemFigures(question, own) : null
}

function groupsOf(
  scope: FigureScope,
  questions: readonly Question[],
  itemIds: readonly string[],
  revision: string | null,
) {
  const choiceIds = questions.flatMap(({ id, kind }) => (kind === 'single' || kind === 'multiple' ? id : []))
  return countFirstAnswers({ scope, itemIds, choiceIds, ...(revision ? { revision } : {}) })
}

function isTyped({ kind }: Question): boolean {
  return kind === 'number' || kind === 'text'
}

function plain(answer: string): string {
  try {
    return String(JSON.parse(answer)).slice(0, 80)
  } catch {
    return ''
  }
}

async function withDays(revisions: readonly { revision: string; people: number }[]) {
  const rows = await db.lessonRevision.findMany({
    where: { hash: { in: revisions.map(({ revision }) => revision) } },
    select: { hash: true, createdAt: true },
  })
  const days = new Map(rows.map(({ hash, createdAt }) => [hash, createdAt]))
  return revisions
    .map((each) => ({ ...each, at: days.get(each.revision) ?? null }))
    .sort((a, b) => (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0))
}

/** Open reports alone, counted: what somebody wrote is read where facts are looked after. */
async function reportsOf(lessonId: string): Promise<FactReports[]> {
  const rows = await db.factReport.groupBy({
    by: ['factId'],
    where: { lessonId, state: 'open' },
    _count: { _all: true },
    orderBy: { factId: 'asc' },
  })
  return rows.map(({ factId, _count }) => ({ factId, count: _count._all }))
}
