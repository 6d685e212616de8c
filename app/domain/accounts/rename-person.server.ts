import { db } from '~/db/client.server'
import { checkDisplayName, type NameRefusal } from './check-display-name'
import { nameColumns } from './name-columns'

/** Changes the name that a person is shown by. Certificates issued before keep the name they were issued to. */
export async function renamePerson(input: {
  personId: string
  displayName: string
}): Promise<{ ok: true; displayName: string } | { field: 'displayName'; refusal: NameRefusal }> {
  const checked = checkDisplayName(input.displayName)
  if ('refusal' in checked) return { field: 'displayName', ...checked }
  await db.person.updateMany({ where: { id: input.personId }, data: nameColumns(checked.displayName) })
  return { ok: true, ...checked }
}
