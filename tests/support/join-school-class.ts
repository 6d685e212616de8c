import { changeDatabase } from './change-database'

/** Puts somebody into a new class of a school, with its teacher, in a site's database; returns the ids of the class and the child. */
export async function joinSchoolClass(
  database: string,
  { child, teacher, grade }: { child: string; teacher: string; grade: number },
): Promise<string> {
  const id = crypto.randomUUID()
  const at = '2026-11-01T00:00:00.000Z'
  await changeDatabase(
    database,
    `INSERT INTO "Place" ("id", "parentId", "kind", "name") VALUES ('${id}', 'vn', 'school', 'Trường Thử');
     INSERT INTO "Class" ("id", "placeId", "name", "joinCode", "grade") VALUES ('${id}', '${id}', 'Lớp 6A', '${id}', ${grade});
     INSERT INTO "ClassMember" ("classId", "personId", "joinedAt")
       SELECT '${id}', "id", '${at}' FROM "Person" WHERE "identifier" = '${child}';
     INSERT INTO "Role" ("id", "personId", "kind", "scopeKind", "scopeId", "grantedAt")
       SELECT '${id}', "id", 'trainer', 'class', '${id}', '${at}' FROM "Person" WHERE "identifier" = '${teacher}'`,
  )
  return id
}
