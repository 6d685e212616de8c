import type { AppLoadContext } from '@remix-run/node'
import { readGuestResult } from '~/domain/mastery/guest-placement.server'
import { readSkippable } from '~/domain/mastery/placement-queries.server'
import { readGuestPlacement } from './guest-placement.server'
import { getViewer } from './viewer.server'

/**
 * The lessons that whoever asks may pass over, as their placement tests say: of somebody signed in all of them; of a guest
 * what this device remembers of this path, on the path's own pages alone.
 */
export async function readOwnSkippable(
  asked: { request: Request; context: AppLoadContext },
  pathId?: string,
): Promise<ReadonlySet<string>> {
  const viewer = await getViewer(asked)
  if (viewer) return await readSkippable(viewer.personId, new Date())
  const found = pathId ? await readGuestPlacement(asked, pathId) : null
  const result = found && (await readGuestResult(found.ground, found.kept))
  return new Set(result?.lessons.flatMap(({ lessonId, state }) => (state === 'skip' ? [lessonId] : [])))
}
