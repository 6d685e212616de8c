import type { Problem } from '~/ui/problem-summary'

/** How a form about a way to sign in was refused. */
export type RefusedFactor = { refusal: string; field?: string | undefined; minutes: number | null }

type RefusalWords = {
  refusals: Record<string, string>
  problem: string
  tooMany: (minutes: number) => string
}

/** What was wrong, at the field to mend where there is one. The refusal may come from an address, so it may be anything. */
export function factorProblem({ refusal, field, minutes }: RefusedFactor, words: RefusalWords): Problem {
  const known = Object.hasOwn(words.refusals, refusal) ? words.refusals[refusal] : undefined
  const text = minutes === null ? (known ?? words.problem) : words.tooMany(minutes)
  return { text, ...(field ? { field } : {}) }
}
