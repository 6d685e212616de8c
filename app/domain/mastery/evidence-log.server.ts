import { sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import { readStraight, straight } from '~/db/straight-query.server'
import { seededRandom, shuffled } from '~/lib/seeded-random'
import { countingOf } from './engine/counting'
import { inOrder } from './fold-events'
import type { MasteryEvent } from './mastery-event'
import type { Response } from './response-log'
import { eventsOf, readEvidenceOf } from './store/evidence-events.server'

const PAGE = 200

/**
 * What people answered, as the fit reads it: the answers that count for the estimate, in order, of at most `mostLearners` people drawn
 * by `seed`. `easiness` is what the items' authors judged, by item. Names nobody outside this process.
 */
export async function readEvidenceLog({
  mostLearners,
  seed,
}: {
  mostLearners: number
  seed: string
}): Promise<{ responses: Response[]; easiness: Map<string, number> }> {
  const people = await readStraight<{ personId: string }>(
    sqltag`SELECT DISTINCT "personId" FROM "Evidence" ORDER BY "personId"`,
  )
  const drawn = shuffled(people, seededRandom(`fit ${seed}`)).slice(0, mostLearners)
  const responses: Response[] = []
  const easiness = new Map<string, number>()
  for (let from = 0; from < drawn.length; from += PAGE) {
    const ids = drawn.slice(from, from + PAGE).map(({ personId }) => personId)
    const rows = await readEvidenceOf(straight, sqlList(ids))
    const events = await eventsOf(straight, rows)
    const own = new Map<string, MasteryEvent[]>(ids.map((id) => [id, []]))
    for (const [at, event] of events.entries()) own.get(rows[at]?.personId ?? '')?.push(event)
    for (const [learner, list] of own) {
      for (const event of counted(list)) {
        const { skillId: skill, itemId: item, isRight: correct, at } = event
        responses.push({ learner, skill, item, correct, time: at / 1000 })
        easiness.set(item, event.easiness)
      }
    }
  }
  return { responses, easiness }
}

function counted(events: readonly MasteryEvent[]): MasteryEvent[] {
  const lastSeen = new Map<string, number>()
  return inOrder(events).filter((event) => {
    const counting = countingOf(event, lastSeen.get(event.itemId))
    lastSeen.set(event.itemId, event.at)
    return counting !== 'not'
  })
}
