import { nameColumns } from '~/domain/accounts/name-columns'
import { changeDatabase } from './change-database'

export type NewTeam = {
  teamId: string
  name: string
  members: { personId: string; name: string; identifier: string }[]
}

/**
 * A team in the demonstration's commune, in a site's database, headed by an existing person; its other members have never signed
 * in and have no secret yet.
 */
export async function aNewTeam(database: string, head: string, names: readonly string[]): Promise<NewTeam> {
  const teamId = `to-${crypto.randomUUID().slice(0, 8)}`
  const name = `Tổ thử ${teamId.slice(3)}`
  const members = names.map((each) => ({
    personId: crypto.randomUUID(),
    name: each,
    identifier: `moi-${crypto.randomUUID().slice(0, 8)}`,
  }))
  const at = "'2026-11-01T00:00:00.000Z'"
  const people = members.map(({ personId, identifier, ...member }) => {
    const { displayName, foldedName, nameKey } = nameColumns(member.name)
    return `('${personId}', '${displayName}', '${identifier}', 'user-name', ${at}, '${foldedName}', '${nameKey}')`
  })
  const belongings = members.map(({ personId }) => `('${teamId}', '${personId}', FALSE, ${at})`)
  await changeDatabase(
    database,
    `INSERT INTO "Team" ("id", "placeId", "name") VALUES ('${teamId}', 'demo-thon-ben-gao', '${name}');
     INSERT INTO "Person" ("id", "displayName", "identifier", "identifierKind", "createdAt", "foldedName", "nameKey") VALUES ${people.join(', ')};
     INSERT INTO "TeamMember" ("teamId", "personId", "isHead", "joinedAt") VALUES ${belongings.join(', ')};
     INSERT INTO "Role" ("id", "personId", "kind", "scopeKind", "scopeId", "grantedAt")
       SELECT '${teamId}', "id", 'team-head', 'team', '${teamId}', ${at} FROM "Person" WHERE "identifier" = '${head}';
     INSERT INTO "TeamMember" ("teamId", "personId", "isHead", "joinedAt")
       SELECT '${teamId}', "id", TRUE, ${at} FROM "Person" WHERE "identifier" = '${head}'`,
  )
  return { teamId, name, members }
}
