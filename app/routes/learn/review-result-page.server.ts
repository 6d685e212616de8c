import { type AppLoadContext, redirect } from '@remix-run/node'
import type { ShownResult } from '~/components/review/review-result'
import { readRevision } from '~/domain/lessons/catalogue-queries.server'
import { everyLesson, lessonAddress } from '~/domain/lessons/placed-lesson'
import {
  type DrawnItem,
  readDrawnReview,
  readDueSkills,
  readReviewOffer,
} from '~/domain/mastery/review-queries.server'
import { readOwnCatalogue } from '~/http/catalogue.server'
import { requireViewer } from '~/http/viewer.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { openPractice, skillNames } from './review-now.server'

/** How today's review went so far; of what is still open nothing is said. Nothing answered leads back. */
export async function readReviewResultPage({
  request,
  context,
}: {
  request: Request
  context: AppLoadContext
}): Promise<ShownResult> {
  const { personId } = await requireViewer({ request, context })
  const now = new Date()
  const [catalogue, drawn, due, offer] = await Promise.all([
    readOwnCatalogue({ request, context }),
    readDrawnReview(personId, now),
    readDueSkills(personId, now),
    readReviewOffer(personId, now),
  ])
  const items = drawn.flat()
  const answered = items.filter(({ kind, outcome }) => kind === 'question' && outcome !== null)
  const isOpen = items.some(({ kind, outcome }) => kind === 'question' && outcome === null)
  if (answered.length === 0) throw redirect('/on-tap')
  const names = skillNames(catalogue)
  const nameOf = (id: string) => names.get(id) ?? id
  const lessons = new Map(everyLesson(catalogue).map((placed) => [placed.lesson.id, placed]))
  const wrong = answered.filter(({ outcome }) => outcome === 'wrong')
  const wrongSkills = new Set(wrong.map(({ skillId }) => skillId))
  const skills = [...new Set(answered.map(({ skillId }) => skillId))]

  async function again({ itemId, lessonId, revision }: DrawnItem): Promise<ShownResult['lookAgain']> {
    const placed = lessons.get(lessonId)
    const read = await readRevision(revision)
    const question = read?.questions.find(({ id }) => id === itemId)
    if (!placed || !read || !question) return []
    const section = read.record.anchors[question.review] ?? null
    const to = `${lessonAddress(placed)}#${question.review}`
    return [{ id: itemId, prompt: question.prompt, number: placed.lesson.number, to, section }]
  }

  return {
    ...{ right: answered.length - wrong.length, all: answered.length },
    remembered: skills.filter((id) => !wrongSkills.has(id)).map(nameOf),
    lookAgain: (await Promise.all(wrong.map(again))).flat(),
    practised: items
      .filter(({ kind, outcome }) => kind === 'practice' && outcome !== null)
      .flatMap(({ lessonId }) => lessons.get(lessonId)?.lesson.practice?.title ?? []),
    practiceLeft: isOpen ? null : openPractice(catalogue, items),
    comesAgain: byDay(
      due
        .filter(({ skillId }) => skills.includes(skillId))
        .map((each) => ({ ...each, name: nameOf(each.skillId) })),
    ),
    hasMore: !isOpen && offer.items.length > 0,
  }
}

function byDay(due: readonly { dueAt: Date; name: string }[]): ShownResult['comesAgain'] {
  const days = new Map<string, string[]>()
  for (const { dueAt, name } of due) {
    const day = vietnamDay(dueAt)
    days.set(day, [...(days.get(day) ?? []), name])
  }
  return [...days].map(([day, skills]) => ({ day, skills }))
}
