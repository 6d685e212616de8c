import { changeDatabase } from './change-database'

/**
 * Makes somebody a member of a team in a new village of a new commune, straight under a province of this id, in a site's
 * database; the province is made when it is not there yet.
 */
export async function joinVillageTeam(database: string, userName: string, province: string): Promise<void> {
  const id = crypto.randomUUID()
  const places = [
    `('${province}', 'vn', 'province', 'Tỉnh')`,
    `('${id}-xa', '${province}', 'commune', 'Xã')`,
    `('${id}-thon', '${id}-xa', 'village', 'Thôn')`,
  ]
  await changeDatabase(
    database,
    `INSERT INTO "Place" ("id", "parentId", "kind", "name") VALUES ${places.join(', ')} ON CONFLICT DO NOTHING;
     INSERT INTO "Team" ("id", "placeId", "name") VALUES ('${id}', '${id}-thon', 'Tổ');
     INSERT INTO "TeamMember" ("teamId", "personId", "isHead", "joinedAt")
       SELECT '${id}', "id", FALSE, '2026-11-01T00:00:00.000Z' FROM "Person" WHERE "identifier" = '${userName}'`,
  )
}
