import type { TimedInput } from '~/domain/practice/judge-run'
import { readStored, removeStored, writeStored } from './browser-store'
import { clearDevicePlace, readDevicePlace } from './device-place'

/** What a guest did on this device. It stays here until the guest registers and says that it shall be kept. */
type DeviceWork = {
  answers: {
    evidenceId: string
    revision: string
    questionId: string
    answer: unknown
    hintUsed: boolean
    occurredAt: string
  }[]
  completions: { lessonId: string; revision: string; completedAt: string }[]
  runs: DeviceRun[]
}

/** A run through a practice: all that is needed to play it again, under the id that it keeps. */
export type DeviceRun = {
  id: string
  slug: string
  /** Of the scenario. */
  revision: string
  /** ISO */
  startedAt: string
  inputs: TimedInput[]
  /** Whether it came to its end. */
  claimsOver: boolean
}

const KEY = 'ngoso.may'
const MOST_ANSWERS = 500
const MOST_RUNS = 50
/** Letters of all runs together: what is sent at registering has a limit. */
const MOST_OF_RUNS = 300_000

/** Keeps an answer once, however often it is told. */
export function keepAnswer(fields: { get: (name: string) => unknown }, answer: unknown): void {
  const text = (name: string) => String(fields.get(name) ?? '')
  const work = stored()
  const evidenceId = text('evidenceId')
  const others = work.answers.filter((each) => each.evidenceId !== evidenceId)
  others.push({
    evidenceId,
    revision: text('revision'),
    questionId: text('questionId'),
    answer,
    hintUsed: false,
    occurredAt: text('occurredAt'),
  })
  writeStored(KEY, { ...work, answers: others.slice(-MOST_ANSWERS) })
}

export function keepCompletion(completion: DeviceWork['completions'][number]): void {
  const work = stored()
  const others = work.completions.filter((each) => each.lessonId !== completion.lessonId)
  writeStored(KEY, { ...work, completions: [...others, completion] })
}

/** Keeps a run once, as it was told last; the oldest go when there are too many. */
export function keepPracticeRun(run: DeviceRun): void {
  const work = stored()
  let runs = [...work.runs.filter((each) => each.id !== run.id), run].slice(-MOST_RUNS)
  while (runs.length > 1 && JSON.stringify(runs).length > MOST_OF_RUNS) runs = runs.slice(1)
  writeStored(KEY, { ...work, runs })
}

/** As the server takes it, or null when there is nothing. */
export function readDeviceWork(): string | null {
  const work = stored()
  if (work.answers.length + work.completions.length + work.runs.length === 0) return null
  const place = readDevicePlace()
  if (!place) return JSON.stringify(work)
  const { lessonId, revision, section } = place
  return JSON.stringify({ ...work, place: { lessonId, revision, anchor: section } })
}

export function countDeviceWork(): { lessons: number; answers: number; runs: number } {
  const { completions, answers, runs } = stored()
  return { lessons: completions.length, answers: answers.length, runs: runs.length }
}

export function clearDeviceWork(): void {
  removeStored(KEY)
  clearDevicePlace()
}

function stored(): DeviceWork {
  const found = readStored<Partial<DeviceWork>>(KEY)
  const list = <T>(value: T[] | undefined): T[] => (Array.isArray(value) ? value : [])
  return {
    ...{ answers: list(found?.answers), completions: list(found?.completions) },
    runs: list(found?.runs),
  }
}
