import { readCatalogueFor } from '~/domain/lessons/catalogue-for.server'
import { acceptDeviceWork } from '~/domain/sync/accept-device-work.server'
import { readDeviceLessons } from './device-lessons.server'

/**
 * Takes what this device holds over to a person: the work its browser sent, and the lessons that its cookie lists, at today's
 * revision. `isKept` is false when the browser's work could not be read: then the device must not forget it.
 */
export async function keepDeviceWork(input: {
  request: Request
  personId: string
  /** JSON as components/sync/device-work writes it; empty when the browser had nothing or ran no script. */
  deviceWork: string
  now: Date
}): Promise<{ isKept: boolean; accepted: number }> {
  const { personId, now } = input
  const work = parse(input.deviceWork)
  const sent = await acceptDeviceWork({ personId, work, now })
  const completions = await cookieCompletions(input.request, personId, now)
  const listed = await acceptDeviceWork({ personId, work: { answers: [], completions }, now })
  return { isKept: 'ok' in sent, accepted: acceptedIn(sent) + acceptedIn(listed) }
}

function parse(json: string): unknown {
  if (json === '') return {}
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** The cookie holds ids alone, so the day of finishing is not known: it is today. */
async function cookieCompletions(request: Request, personId: string, now: Date) {
  const finished = new Set(await readDeviceLessons(request))
  if (finished.size === 0) return []
  const { modules } = await readCatalogueFor({ personId })
  return modules
    .flatMap((module) => module.lessons)
    .filter((lesson) => finished.has(lesson.id))
    .slice(0, MOST)
    .map((lesson) => ({ lessonId: lesson.id, revision: lesson.revision, completedAt: now.toISOString() }))
}

const MOST = 100

function acceptedIn(result: Awaited<ReturnType<typeof acceptDeviceWork>>): number {
  return 'ok' in result ? result.answers.accepted + result.completions.accepted + result.runs.accepted : 0
}
