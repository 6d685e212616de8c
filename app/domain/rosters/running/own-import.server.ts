import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readPlacePath } from '~/domain/places/place-queries.server'
import { mayImportRoster } from '../may-import-roster'

export type NotYours = { refusal: 'not-your-import' }

/** The stored import, for whoever may import for its place. Unknown, discarded or somebody else's are refused alike. */
export async function ownImport(viewer: Viewer, importId: string) {
  const row = await db.rosterImport.findUnique({ where: { id: importId } })
  if (!row || row.state === 'discarded') return null
  const placePath = await readPlacePath(row.placeId)
  return mayImportRoster(viewer, { placePath, kind: row.kind }) ? row : null
}
