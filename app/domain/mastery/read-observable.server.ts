import { mayObserve } from '~/domain/accounts/may-observe'
import { isIn, type ObservedIn } from '~/domain/accounts/observed-in'
import { recordView } from '~/domain/accounts/record-view.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readLearnerStanding } from '~/domain/groups/learner-standing.server'

/** Somebody whom the viewer may observe, in the class or team that is asked for; looking is written down. Else 'not-your-learner'. */
export async function readObservable(input: {
  viewer: Viewer
  personId: string
  within: ObservedIn
  now: Date
}): Promise<{ ok: true; name: string } | { refusal: 'not-your-learner' }> {
  const { viewer, personId, within, now } = input
  const learner = await readLearnerStanding(personId)
  if (!learner || !isIn(learner, within) || !mayObserve(viewer, learner))
    return { refusal: 'not-your-learner' }
  await recordView({ actorId: viewer.personId, subjectId: personId, now })
  return { ok: true, name: learner.displayName }
}
