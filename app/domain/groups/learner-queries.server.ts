import { db } from '~/db/client.server'
import { type LearnerStanding, mayViewLearner } from '~/domain/accounts/may-view-learner'
import { isIn, type ObservedIn } from '~/domain/accounts/observed-in'
import { recordView } from '~/domain/accounts/record-view.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readPlacePath } from '~/domain/places/place-queries.server'

export type Learner = {
  personId: string
  displayName: string
  classes: { classId: string; name: string }[]
  teams: { teamId: string; name: string; villageName: string }[]
}

/**
 * One learner's name and groups, for whoever may view them; the view goes into the audit log unless it is of oneself.
 * With `within`, only who belongs to that class or team. Unknown or not theirs to see: 'not-your-learner'. Whatever else is shown of a learner must be asked for after this said yes.
 */
export async function readLearner(input: {
  viewer: Viewer
  personId: string
  within?: ObservedIn
  now: Date
}): Promise<{ ok: true; learner: Learner } | { refusal: 'not-your-learner' }> {
  const { viewer, personId, within, now } = input
  const person = await db.person.findUnique({
    where: { id: personId },
    select: {
      displayName: true,
      classMembers: { where: { leftAt: null }, select: { class: true }, orderBy: { joinedAt: 'asc' } },
      teamMembers: {
        where: { leftAt: null },
        select: { team: { include: { place: true } } },
        orderBy: { joinedAt: 'asc' },
      },
    },
  })
  if (!person) return { refusal: 'not-your-learner' }
  const classes = person.classMembers.map((row) => row.class)
  const teams = person.teamMembers.map((row) => row.team)
  const shown = await standing(personId, classes, teams)
  if (!isIn(shown, within) || !mayViewLearner(viewer, shown)) return { refusal: 'not-your-learner' }

  await recordView({ actorId: viewer.personId, subjectId: personId, now })
  return {
    ok: true,
    learner: {
      ...{ personId, displayName: person.displayName },
      classes: classes.map(({ id, name }) => ({ classId: id, name })),
      teams: teams.map(({ id, name, place }) => ({ teamId: id, name, villageName: place.name })),
    },
  }
}

type Placed = { id: string; placeId: string }

async function standing(personId: string, classes: Placed[], teams: Placed[]): Promise<LearnerStanding> {
  const placeIds = [...new Set([...classes, ...teams].map((group) => group.placeId))]
  const paths = new Map(await Promise.all(placeIds.map(async (id) => [id, await readPlacePath(id)] as const)))
  const pathOf = ({ placeId }: Placed) => paths.get(placeId) ?? []
  return {
    personId,
    classes: classes.map((each) => ({ classId: each.id, placePath: pathOf(each) })),
    teams: teams.map((each) => ({ teamId: each.id, placePath: pathOf(each) })),
  }
}
