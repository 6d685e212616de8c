import { db } from '~/db/client.server'
import type { LearnerStanding } from '~/domain/accounts/may-view-learner'
import { readPlacePath } from '~/domain/places/place-queries.server'

export type PlacedLearner = LearnerStanding & { displayName: string; homePath: readonly string[] }

/** The groups that a person belongs to now, each with the path of its place, and that of their home; null for nobody. */
export async function readLearnerStanding(personId: string): Promise<PlacedLearner | null> {
  const person = await db.person.findUnique({
    where: { id: personId },
    select: {
      ...{ displayName: true, placeId: true },
      classMembers: { where: { leftAt: null }, select: { class: { select: { id: true, placeId: true } } } },
      teamMembers: { where: { leftAt: null }, select: { team: { select: { id: true, placeId: true } } } },
    },
  })
  if (!person) return null
  const classes = person.classMembers.map((row) => row.class)
  const teams = person.teamMembers.map((row) => row.team)
  const placeIds = [...classes, ...teams].map(({ placeId }) => placeId)
  const wanted = [...new Set([...placeIds, ...(person.placeId ? [person.placeId] : [])])]
  const paths = new Map(await Promise.all(wanted.map(async (id) => [id, await readPlacePath(id)] as const)))
  const pathOf = (placeId: string | null) => (placeId && paths.get(placeId)) || []
  return {
    ...{ personId, displayName: person.displayName, homePath: pathOf(person.placeId) },
    classes: classes.map(({ id, placeId }) => ({ classId: id, placePath: pathOf(placeId) })),
    teams: teams.map(({ id, placeId }) => ({ teamId: id, placePath: pathOf(placeId) })),
  }
}
