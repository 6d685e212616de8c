import { db } from '~/db/client.server'
import { nameColumns } from '~/domain/accounts/name-columns'

type Person = Parameters<typeof db.person.create>[0]['data']

/** A person in the database; returns their id. Nobody can sign in as them unless a secretHash is given. */
export async function aPerson(known: Partial<Person> = {}): Promise<string> {
  const id = known.id ?? crypto.randomUUID()
  const name = nameColumns(known.displayName ?? 'Nguyễn Văn A')
  const row = { ...name, identifier: id, identifierKind: 'user-name', secretHash: '-' }
  await db.person.create({
    data: { id, ...row, createdAt: new Date('2026-11-01T00:00:00Z'), ...known } as Person,
  })
  return id
}
