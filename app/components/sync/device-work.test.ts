import { beforeEach, expect, test, vi } from 'vitest'
import {
  clearDeviceWork,
  countDeviceWork,
  type DeviceRun,
  keepCompletion,
  keepPracticeRun,
  readDeviceWork,
} from './device-work'
import { keepForLater, waitingForms } from './outbox'

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
})

function aDeviceRun(id: string, presses = 1): DeviceRun {
  const inputs = Array.from({ length: presses }, (_, i) => ({ input: { press: 'take' }, at: i * 1_000 }))
  return {
    id,
    slug: 'mo-cua-nha',
    revision: 'r',
    startedAt: '2026-11-22T08:00:00.000Z',
    inputs,
    claimsOver: true,
  }
}

const idsKept = () => (JSON.parse(readDeviceWork() ?? '{"runs":[]}').runs as DeviceRun[]).map(({ id }) => id)

test('a run is kept once, as it was told last, beside everything else', () => {
  keepCompletion({ lessonId: 'a', revision: 'r', completedAt: '2026-11-22T08:00:00.000Z' })
  keepPracticeRun(aDeviceRun('first'))
  keepPracticeRun(aDeviceRun('second'))
  keepPracticeRun({ ...aDeviceRun('first', 2), claimsOver: false })
  expect(countDeviceWork()).toEqual({ lessons: 1, answers: 0, runs: 2 })
  expect(JSON.parse(readDeviceWork() ?? '').runs).toEqual([
    aDeviceRun('second'),
    { ...aDeviceRun('first', 2), claimsOver: false },
  ])
  clearDeviceWork()
  expect(readDeviceWork()).toBeNull()
})

test('of too many runs, and of runs too long together, the oldest go', () => {
  for (let at = 0; at < 55; at++) keepPracticeRun(aDeviceRun(`run-${at}`))
  expect(idsKept()).toHaveLength(50)
  expect(idsKept()[0]).toBe('run-5')
  for (let at = 0; at < 20; at++) keepPracticeRun(aDeviceRun(`long-${at}`, 500))
  expect((readDeviceWork() ?? '').length).toBeLessThan(300_500)
  expect(idsKept().at(-1)).toBe('long-19')
})

test('work kept before there were runs is read as before', () => {
  localStorage.setItem('ngoso.may', JSON.stringify({ answers: [], completions: [{ lessonId: 'a' }] }))
  expect(countDeviceWork()).toEqual({ lessons: 1, answers: 0, runs: 0 })
})

test('runs wait for a connection beside answers, each once', () => {
  const run = (id: string) => ({
    owner: 'me',
    action: '/luyen/mo-cua-nha/luot',
    fields: [['runId', id]] as [string, string][],
  })
  const answer = {
    owner: 'me',
    action: '/hoc/a/b/tra-loi',
    fields: [['evidenceId', 'e']] as [string, string][],
  }
  for (const form of [run('one'), answer, run('two'), run('one')]) keepForLater(form)
  expect(waitingForms()).toEqual([answer, run('two'), run('one')])
})
