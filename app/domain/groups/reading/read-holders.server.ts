import { db } from '~/db/client.server'
import { sqlList } from '~/db/sql-list.server'
import type { AccountStanding } from '~/domain/accounts/may-issue-card'
import type { Role } from '~/domain/accounts/role'
import { typedIdentifier } from '~/domain/accounts/typed-identifier'

/** What is asked of a person before a card is printed or a link made for them. */
export type HolderRow = AccountStanding & {
  displayName: string
  /** What they type to sign in; '' for an account of a class. */
  identifier: string
  hasSecret: boolean
  isDemonstration: boolean
  /** The team they belong to, else the class; null for neither. */
  groupName: string | null
  /** Of the team, else where they are at home, else of the class. */
  placeName: string | null
}

const CHUNK = 500

/** People with their groups and roles, each with the path of its place; in the order of `personIds`, the unknown left out. */
export async function readHolders(personIds: readonly string[], now: Date): Promise<HolderRow[]> {
  const found = new Map<string, HolderRow>()
  for (let from = 0; from < personIds.length; from += CHUNK)
    for (const row of await readChunk(personIds.slice(from, from + CHUNK), now)) found.set(row.personId, row)
  return personIds.flatMap((id) => found.get(id) ?? [])
}

const place = { select: { id: true, name: true } } as const
const group = { select: { id: true, name: true, place } } as const
const oldestFirst = { where: { leftAt: null }, orderBy: { joinedAt: 'asc' } } as const

async function readChunk(ids: string[], now: Date): Promise<HolderRow[]> {
  const people = await db.person.findMany({
    where: { id: { in: ids } },
    select: {
      ...{
        id: true,
        displayName: true,
        identifier: true,
        identifierKind: true,
        secretHash: true,
        isDemonstration: true,
        place,
      },
      teamMembers: { ...oldestFirst, select: { team: group } },
      classMembers: { ...oldestFirst, select: { class: group } },
      roles: { where: { OR: [{ endsAt: null }, { endsAt: { gt: now } }] } },
    },
  })
  const scopes = await readScopePlaces(people.flatMap(({ roles }) => roles as Role[]))
  const placeOf = (role: Role) =>
    role.scopeKind === 'place' ? role.scopeId : scopes.get(`${role.scopeKind} ${role.scopeId}`)
  const placeIds = people.flatMap((person) => [
    ...(person.place ? [person.place.id] : []),
    ...person.teamMembers.map(({ team }) => team.place.id),
    ...person.classMembers.map((row) => row.class.place.id),
    ...(person.roles as Role[]).flatMap((role) => placeOf(role) ?? []),
  ])
  const paths = await readPaths([...new Set(placeIds)])
  const pathOf = (id: string | undefined) => (id !== undefined && paths.get(id)) || []

  return people.map((person) => {
    const teams = person.teamMembers.map(({ team }) => team)
    const classes = person.classMembers.map((row) => row.class)
    const { id: personId, displayName, secretHash, isDemonstration } = person
    const identifier = typedIdentifier(person)
    return {
      ...{ personId, displayName, identifier, hasSecret: secretHash !== null, isDemonstration },
      homePath: pathOf(person.place?.id),
      teams: teams.map((each) => ({ teamId: each.id, placePath: pathOf(each.place.id) })),
      classes: classes.map((each) => ({ classId: each.id, placePath: pathOf(each.place.id) })),
      roles: (person.roles as Role[]).map((role) => ({ ...role, placePath: pathOf(placeOf(role)) })),
      groupName: teams[0]?.name ?? classes[0]?.name ?? null,
      placeName: teams[0]?.place.name ?? person.place?.name ?? classes[0]?.place.name ?? null,
    }
  })
}

/** Where the teams and classes lie that roles are granted for; keys are "team id" and "class id". */
async function readScopePlaces(roles: readonly Role[]): Promise<Map<string, string>> {
  const idsOf = (kind: Role['scopeKind']) => [
    ...new Set(roles.flatMap(({ scopeKind, scopeId }) => (scopeKind === kind ? scopeId : []))),
  ]
  const select = { id: true, placeId: true } as const
  const [teams, classes] = await Promise.all([
    db.team.findMany({ where: { id: { in: idsOf('team') } }, select }),
    db.class.findMany({ where: { id: { in: idsOf('class') } }, select }),
  ])
  return new Map([
    ...teams.map(({ id, placeId }) => [`team ${id}`, placeId] as const),
    ...classes.map(({ id, placeId }) => [`class ${id}`, placeId] as const),
  ])
}

/** The path of each of these places, itself first: one query for all. */
async function readPaths(placeIds: readonly string[]): Promise<Map<string, string[]>> {
  if (placeIds.length === 0) return new Map()
  const rows = await db.$queryRaw<{ from: string; id: string }[]>`
    WITH RECURSIVE above("from", "id", "parentId", "steps") AS (
      SELECT "id", "id", "parentId", 0 FROM "Place" WHERE "id" IN (${sqlList(placeIds)})
      UNION ALL
      SELECT a."from", p."id", p."parentId", a."steps" + 1
      FROM above a JOIN "Place" p ON p."id" = a."parentId" WHERE a."steps" < 100
    )
    SELECT "from", "id" FROM above ORDER BY "steps"`
  const paths = new Map<string, string[]>()
  for (const { from, id } of rows) paths.set(from, [...(paths.get(from) ?? []), id])
  return paths
}
