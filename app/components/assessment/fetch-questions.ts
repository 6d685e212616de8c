import type { PresentedQuestion } from '~/domain/assessment/presented-question'

const asked = new Map<string, Promise<PresentedQuestion[] | null>>()

/** The questions of a revision, fetched once a page; null without a connection, and then asked again the next time. */
export function fetchQuestions(revision: string): Promise<PresentedQuestion[] | null> {
  const known = asked.get(revision)
  if (known) return known
  const answer = fetch(`/noi-dung/bai/${revision}/cau-hoi`)
    .then((response) => (response.ok ? (response.json() as Promise<PresentedQuestion[]>) : null))
    .catch(() => null)
  asked.set(revision, answer)
  void answer.then((questions) => {
    if (!questions) asked.delete(revision)
  })
  return answer
}
