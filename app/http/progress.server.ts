import type { AppLoadContext } from '@remix-run/node'
import { readCompletions, readLastPlace } from '~/domain/mastery/completion-queries.server'
import { readDeviceLessons } from './device-lessons.server'
import { getViewer } from './viewer.server'

export type Progress = {
  /** Null for a guest. */
  displayName: string | null
  completed: string[]
  place: { lessonId: string; anchor: string | null } | null
}

/** How far the person asking has come: from the database when signed in, from this device's cookie when not. */
export async function readProgress(asked: { request: Request; context: AppLoadContext }): Promise<Progress> {
  const viewer = await getViewer(asked)
  if (!viewer) return { displayName: null, completed: await readDeviceLessons(asked.request), place: null }
  const [completions, place] = await Promise.all([
    readCompletions(viewer.personId),
    readLastPlace(viewer.personId),
  ])
  return {
    displayName: viewer.displayName,
    completed: [...completions.values()].filter((each) => each.completedAt).map((each) => each.lessonId),
    place: place && { lessonId: place.lessonId, anchor: place.anchor },
  }
}
