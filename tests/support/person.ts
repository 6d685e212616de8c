import { db } from '~/db/client.server'

type Person = Parameters<typeof db.person.create>[0]['data']

/** A person in the database; returns their id. Nobody can sign in as them unless a secretHash is given. */
export async function aPerson(known: Partial<Person> = {}): Promise<string> {
  const id = known.id ?? crypto.randomUUID()
  const row = { displayName: 'Nguyễn Văn A', identifier: id, identifierKind: 'user-name', secretHash: '-' }
  await db.person.create({
    data: { id, ...row, createdAt: new Date('2026-11-01T00:00:00Z'), ...known } as Person,
  })
  return id
}
