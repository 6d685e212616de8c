import type { ReadinessLacks } from './readiness-lacks'
import type { teamWords } from './team-words'

type Words = (typeof teamWords)['vi']

/** What is open, each as a part of a sentence or a line of a list. */
export function openSteps(lacks: ReadinessLacks, words: Words): string[] {
  const { exams, toMaster, toReview, masterNames, reviewNames, isObserved } = lacks
  return [
    ...(exams.length > 0 ? [words.lackExams(exams.join(', '))] : []),
    ...(toMaster > 0 ? [`${words.lackMaster(toMaster)} ${words.named(masterNames, toMaster)}`] : []),
    ...(toReview > 0 ? [`${words.lackReview(toReview)} ${words.named(reviewNames, toReview)}`] : []),
    ...(isObserved ? [] : [words.lackObserved]),
  ]
}

/** A member's readiness in one sentence. */
export function readinessSentence(name: string, lacks: ReadinessLacks, words: Words): string {
  if (lacks.isReady) return words.isReady(name)
  const steps = openSteps(lacks, words)
  const [last, before] = [steps.at(-1) ?? '', steps.slice(0, -1)]
  return words.isLacking(name, before.length > 0 ? `${before.join(', ')}${words.and}${last}` : last)
}
