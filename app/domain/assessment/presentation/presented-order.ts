import { seededRandom, shuffled } from '~/lib/seeded-random'
import type { Question } from '../../lessons/question'

/** The author's ids in the order shown: position 0 is presented as '1'. `rights` is used by match alone. */
export type PresentedOrder = { parts: string[]; rights: string[] }

/**
 * The same question and seed always give the same order. The question's id is part of the chance, so that one seed for
 * a whole lesson or exam still shuffles each question on its own.
 */
export function presentedOrder(question: Question, seed: string): PresentedOrder {
  const random = seededRandom(`${seed}:${question.id}`)
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { parts: shuffled(idsOf(question.options), random), rights: [] }
    case 'order':
      return { parts: shuffledApart(question.items, random), rights: [] }
    case 'match':
      return {
        parts: shuffled(idsOf(question.pairs), random),
        rights: shuffled(idsOf(question.pairs), random),
      }
    case 'number':
    case 'text':
      return { parts: [], rights: [] }
  }
}

/** Never the right order itself: an untouched list must not be an answer. */
function shuffledApart(items: { id: string; text: string }[], random: () => number): string[] {
  const mixed = shuffled(items, random)
  const isRight = mixed.every((item, at) => item.text === items[at]?.text)
  return idsOf(isRight ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed)
}

function idsOf(parts: { id: string }[]): string[] {
  return parts.map((part) => part.id)
}
