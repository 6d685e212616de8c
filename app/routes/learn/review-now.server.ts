import type { AppLoadContext } from '@remix-run/node'
import type { Linked, ReviewNow } from '~/components/review/review-now'
import type { Catalogue } from '~/domain/lessons/catalogue'
import { everyLesson, lessonAddress } from '~/domain/lessons/placed-lesson'
import { everyPractice, practiceAddress } from '~/domain/lessons/placed-practice'
import type { NextDue } from '~/domain/mastery/next-due'
import { type ReviewItem, reviewMinutes } from '~/domain/mastery/review-item'
import {
  type DrawnItem,
  type ReviewOffer,
  readDrawnReview,
  readReviewOffer,
} from '~/domain/mastery/review-queries.server'
import { readOwnCatalogue } from '~/http/catalogue.server'

/** Where whoever asks stands with today's review. */
export async function readReviewNow(
  asked: { request: Request; context: AppLoadContext },
  personId: string,
  now: Date,
): Promise<ReviewNow> {
  const [catalogue, drawn, offer] = await Promise.all([
    readOwnCatalogue(asked),
    readDrawnReview(personId, now),
    readReviewOffer(personId, now),
  ])
  const items = drawn.flat()
  if (items.length > 0) return begun(catalogue, items, offer)
  if (offer.begun === 0) return { state: 'fresh', first: firstLesson(catalogue) }
  if (offer.dueSkillIds.length > 0 && offer.items.length > 0) return offered(catalogue, offer.items)
  return { state: 'nothing', next: offer.next, hasMore: offer.items.length > 0 }
}

function begun(catalogue: Catalogue, items: DrawnItem[], offer: ReviewOffer): ReviewNow {
  const questions = items.filter(({ kind }) => kind === 'question')
  const left = questions.filter(({ outcome }) => outcome === null).length
  if (left > 0) return { state: 'open', left, all: questions.length }
  return {
    ...{ state: 'done', right: questions.filter(({ outcome }) => outcome === 'right').length },
    ...{ all: questions.length, practice: openPractice(catalogue, items) },
    ...{ next: offer.next satisfies NextDue | null, hasMore: offer.items.length > 0 },
  }
}

/** The first practice that was drawn today and is still to be done. */
export function openPractice(catalogue: Catalogue, items: readonly DrawnItem[]): Linked | null {
  const open = items.find(({ kind, outcome }) => kind === 'practice' && outcome === null)
  const placed = open && everyPractice(catalogue).find(({ practice }) => practice.id === open.itemId)
  return placed ? { to: reviewPractice(placed.practice), title: placed.practice.title } : null
}

/** A practice that leads back to the review. */
export function reviewPractice(practice: { slug: string }): string {
  return `${practiceAddress(practice)}?on-tap=1`
}

function offered(catalogue: Catalogue, items: readonly ReviewItem[]): ReviewNow {
  const practices = items.filter(({ kind }) => kind === 'practice')
  const minutes = practices.flatMap(
    ({ itemId }) =>
      everyPractice(catalogue).find(({ practice }) => practice.id === itemId)?.practice.minutes ?? [],
  )
  const questions = items.length - practices.length
  const names = skillNames(catalogue)
  return {
    ...{ state: 'offered', questions, practices: practices.length, minutes: reviewMinutes(questions) },
    practiceMinutes: minutes.reduce((sum, each) => sum + each, 0),
    skills: [...new Set(items.map(({ skillId }) => names.get(skillId) ?? skillId))],
  }
}

export function skillNames(catalogue: Catalogue): Map<string, string> {
  return new Map(catalogue.modules.flatMap((module) => module.skills.map(({ id, name }) => [id, name])))
}

function firstLesson(catalogue: Catalogue): Linked | null {
  const first = everyLesson(catalogue)[0]
  return first ? { to: lessonAddress(first), title: first.lesson.title } : null
}
