import type { nameColumns } from '~/domain/accounts/name-columns'

/**
 * The row of somebody who is known to a class alone. Their identifier can be typed by nobody (it has a colon): they sign in
 * by class code, name and PIN. At home they are where they go to school.
 */
export function newMember(known: {
  name: ReturnType<typeof nameColumns>
  place: { id: string; kind: string }
  now: Date
}) {
  const { name, place, now } = known
  const id = crypto.randomUUID()
  return {
    ...{ id, ...name, identifier: `class:${id}`, identifierKind: 'class', createdAt: now },
    placeId: place.kind === 'school' ? place.id : null,
  }
}
