import { changeDatabase } from './change-database'

/**
 * A village team of a commune of its own in a site's database, headed by one of these people (user names), with a class that
 * another trains; returns their ids. No other journey knows it.
 */
export async function anOwnTeam(
  database: string,
  people: { head?: string; members?: string[]; trainer?: string; students?: string[] },
): Promise<{ teamId: string; classId: string }> {
  const id = crypto.randomUUID()
  const [teamId, classId] = [`${id}-to`, `${id}-lop`]
  const { head, members = [], trainer, students = [] } = people
  const all = [...(head ? [head] : []), ...members]
  const listed = (userNames: string[]) => `(${['-', ...userNames].map((name) => `'${name}'`).join(', ')})`
  const role = (userName: string, kind: string, scopeKind: string, scopeId: string) =>
    `INSERT INTO "Role" ("id", "personId", "kind", "scopeKind", "scopeId", "grantedAt")
       SELECT '${kind}-${id}', "id", '${kind}', '${scopeKind}', '${scopeId}', '2026-11-01T00:00:00.000Z'
       FROM "Person" WHERE "identifier" = '${userName}';`
  await changeDatabase(
    database,
    `INSERT INTO "Place" ("id", "parentId", "kind", "name", "foldedName") VALUES
       ('${id}-xa', 'vn', 'commune', 'xã Thử', 'xa thu'),
       ('${id}-thon', '${id}-xa', 'village', 'thôn Đông', 'thon dong');
     INSERT INTO "Team" ("id", "placeId", "name") VALUES ('${teamId}', '${id}-thon', 'Tổ thôn Đông');
     INSERT INTO "TeamMember" ("teamId", "personId", "isHead", "isDeputy", "joinedAt")
       SELECT '${teamId}', "id", "identifier" = '${head ?? '-'}', FALSE, '2026-11-01T00:00:00.000Z'
       FROM "Person" WHERE "identifier" IN ${listed(all)};
     INSERT INTO "Class" ("id", "placeId", "name", "joinCode")
       VALUES ('${classId}', '${id}-xa', 'Lớp thôn Đông', '${id.slice(0, 6)}');
     INSERT INTO "ClassMember" ("classId", "personId", "joinedAt")
       SELECT '${classId}', "id", '2026-11-01T00:00:00.000Z' FROM "Person" WHERE "identifier" IN ${listed(students)};
     ${head ? role(head, 'team-head', 'team', teamId) : ''}
     ${trainer ? role(trainer, 'trainer', 'class', classId) : ''}`,
  )
  return { teamId, classId }
}
