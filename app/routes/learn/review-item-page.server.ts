import { type AppLoadContext, redirect } from '@remix-run/node'
import type { QuestionPlace, ReviewPlace } from '~/components/review/review-place'
import { feedbackFor } from '~/domain/assessment/feedback'
import { lessonSeed } from '~/domain/assessment/lesson-seed'
import { readPresentedQuestions } from '~/domain/assessment/presented-questions.server'
import { readAnswer } from '~/domain/assessment/read-answer'
import { readRevision } from '~/domain/lessons/catalogue-queries.server'
import { everyLesson, lessonAddress, type PlacedLesson } from '~/domain/lessons/placed-lesson'
import { everyPractice } from '~/domain/lessons/placed-practice'
import { type DrawnItem, readDrawnReview } from '~/domain/mastery/review-queries.server'
import { readOwnCatalogue } from '~/http/catalogue.server'
import { requireViewer } from '~/http/viewer.server'
import { uuidV7 } from '~/lib/uuid-v7'
import { reviewPractice } from './review-now.server'

/**
 * The places of today's review that are still open, in their order. Without JavaScript an answer comes back in the address
 * (`?cau=`): its question stands first then, and is explained. A review that is not begun leads to where it begins, one that
 * is done to how it went. What has been withdrawn since it was drawn is passed over.
 */
export async function readReviewItemPage({
  request,
  context,
}: {
  request: Request
  context: AppLoadContext
}) {
  const { personId } = await requireViewer({ request, context })
  const [drawn, catalogue] = await Promise.all([
    readDrawnReview(personId, new Date()),
    readOwnCatalogue({ request, context }),
  ])
  const items = drawn.at(-1)
  if (!items) throw redirect('/on-tap')
  const search = new URL(request.url).searchParams
  const given = items.findIndex(({ kind, itemId }) => kind === 'question' && itemId === search.get('cau'))
  const lessons = new Map(everyLesson(catalogue).map((placed) => [placed.lesson.id, placed]))
  const places = await Promise.all(
    items.map((item, at): Promise<ReviewPlace | null> | ReviewPlace | null => {
      const placed = lessons.get(item.lessonId)
      if (!placed || (item.outcome !== null && at !== given)) return null
      if (item.kind === 'question') return questionPlace(item, at, placed, at === given ? search : null)
      const practice = everyPractice(catalogue).find((each) => each.practice.id === item.itemId)?.practice
      if (!practice) return null
      const { title, task, minutes } = practice
      return {
        ...common(at, placed),
        kind: 'practice',
        practice: { to: reviewPractice(practice), title, task, minutes },
      }
    }),
  )
  const all = places.flatMap((place) => place ?? [])
  const open = [...all.filter(({ at }) => at === given + 1), ...all.filter(({ at }) => at !== given + 1)]
  if (open.length === 0) throw redirect('/on-tap/xong')
  return { open, all: items.length }
}

function common(at: number, placed: PlacedLesson): Pick<ReviewPlace, 'at' | 'lesson'> {
  const { number, title } = placed.lesson
  return { at: at + 1, lesson: { to: lessonAddress(placed), number, title } }
}

async function questionPlace(
  item: DrawnItem,
  at: number,
  placed: PlacedLesson,
  search: URLSearchParams | null,
): Promise<QuestionPlace | null> {
  const [presented, revision] = await Promise.all([
    readPresentedQuestions(item.revision),
    readRevision(item.revision),
  ])
  const shown = presented?.find(({ id }) => id === item.itemId)
  const question = revision?.questions.find(({ id }) => id === item.itemId)
  if (!shown || !question) return null
  const read = search && readAnswer(question, lessonSeed(question.id), search)
  return {
    ...common(at, placed),
    ...{ kind: 'question', question: shown, revision: item.revision, evidenceId: uuidV7(Date.now()) },
    given: read && {
      typed: read.typed,
      feedback: feedbackFor(question, lessonSeed(question.id), read.answer),
    },
  }
}
