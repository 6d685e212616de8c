import type { GivenRun } from '~/domain/mastery/record-practice-run.server'
import type { TimedInput } from '~/domain/practice/judge-run'
import type { Input } from '~/domain/practice/run-state'
import { uuidV7 } from '~/lib/uuid-v7'
import { aScenario } from './a-scenario'
import { NOW } from './given-answer'
import { publishedModule } from './published-module'
import { aSingle } from './question'

/** Publishes nha.2-1 (skill-a, a.q0 .. a.q9; b is right) with a practice whose two steps show skill-a and skill-b. */
export async function aPublishedPractice(
  known: Omit<NonNullable<Parameters<typeof aScenario>[0]>, 'skills'> & { practisedSince?: Date } = {},
): Promise<{ lesson: string; revision: string }> {
  const { practisedSince, ...scenario } = known
  const { lessons } = await publishedModule({
    lessons: {
      'nha.2-1': Array.from({ length: 10 }, (_, at) => aSingle({ id: `a.q${at}`, skill: 'skill-a' })),
    },
    practices: { 'nha.2-1': aScenario({ skills: ['skill-a', 'skill-b'], ...scenario }) },
    ...(practisedSince && { practisedSince }),
  })
  const [lesson] = lessons
  return { lesson: lesson?.revision ?? '', revision: lesson?.practice?.revision ?? '' }
}

/** Through the whole practice without a fault. */
export const SOLUTION: readonly Input[] = [
  { press: 'take' },
  { type: 'code', text: '1234' },
  { press: 'open' },
]

/** These inputs, two seconds apart. */
function timed(inputs: readonly Input[]): TimedInput[] {
  return inputs.map((input, i) => ({ input, at: (i + 1) * 2_000 }))
}

/** A run that goes well, begun a minute ago. */
export function aRun(
  known: Partial<Omit<GivenRun, 'inputs'>> & { revision: string; inputs?: readonly Input[] },
): GivenRun {
  const startedAt = new Date(NOW.getTime() - 60_000)
  const inputs = timed(known.inputs ?? SOLUTION)
  return { id: uuidV7(NOW.getTime()), startedAt, claimsOver: true, ...known, inputs }
}
