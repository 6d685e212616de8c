import { expect, test } from 'vitest'
import { type ListeningEvent, listen, silent } from './listening-state'

const start = { kind: 'start', at: 0, count: 3, isLesson: true, hasVoices: true } as const

function after(
  ...events: (ListeningEvent | 'ended' | 'failed' | 'pause' | 'resume' | 'next' | 'previous' | 'stop')[]
) {
  return events
    .map((event) => (typeof event === 'string' ? { kind: event } : event))
    .reduce(listen, silent('normal'))
}

test('it reads from the sentence it is started at, one after the other, to the end', () => {
  expect(after({ ...start, at: 1 })).toMatchObject({ phase: 'reading', at: 1, turn: 1 })
  expect(after(start, 'ended')).toMatchObject({ phase: 'reading', at: 1, turn: 2 })
  expect(after(start, 'ended', 'ended', 'ended')).toMatchObject({
    phase: 'quiet',
    place: 0,
    told: 'finished',
  })
})

test('a text without a sentence is not read', () => {
  expect(after({ ...start, count: 0 })).toEqual(silent('normal'))
})

test('paused, it keeps its sentence, and goes on by saying it again', () => {
  expect(after(start, 'ended', 'pause')).toMatchObject({ phase: 'paused', at: 1, turn: 2, told: 'paused' })
  expect(after(start, 'ended', 'pause', 'resume')).toMatchObject({
    phase: 'reading',
    at: 1,
    turn: 3,
    told: null,
  })
})

test('the end of a sentence that comes late, after a pause or a stop, moves nothing', () => {
  expect(after(start, 'pause', 'ended')).toMatchObject({ phase: 'paused', at: 0 })
  expect(after(start, 'stop', 'ended')).toMatchObject({ phase: 'quiet', at: 0 })
  expect(after(start, 'pause', 'failed')).toMatchObject({ phase: 'paused', told: 'paused' })
})

test('one can go to the sentence before and behind, also from a pause; before the first there is none', () => {
  expect(after(start, 'next')).toMatchObject({ phase: 'reading', at: 1 })
  expect(after(start, 'next', 'pause', 'previous')).toMatchObject({ phase: 'reading', at: 0 })
  expect(after(start, 'previous')).toMatchObject({ phase: 'reading', at: 0, turn: 2 })
  expect(after(start, 'next', 'next', 'next')).toMatchObject({ phase: 'quiet', told: 'finished' })
  expect(after('next')).toEqual(silent('normal'))
})

test('stopped, it remembers where; having read to the end, it begins from the beginning', () => {
  expect(after(start, 'next', 'stop')).toMatchObject({ phase: 'quiet', place: 1, told: 'stopped' })
  expect(after(start, 'next', 'ended', 'ended')).toMatchObject({ phase: 'quiet', place: 0 })
  expect(silent('fast', 7)).toMatchObject({ phase: 'quiet', place: 7 })
})

test('a question read in between leaves the place in the lesson alone', () => {
  const question = { ...start, count: 1, isLesson: false }
  expect(after(start, 'next', question)).toMatchObject({ phase: 'reading', at: 0, place: 1 })
  expect(after(start, 'next', question, 'ended')).toMatchObject({
    phase: 'quiet',
    place: 1,
    told: 'finished',
  })
})

test('a place behind the last sentence is the last sentence', () => {
  expect(after({ ...start, at: 9 })).toMatchObject({ phase: 'reading', at: 2 })
})

test('another speed says the sentence at hand again, and only while reading', () => {
  const faster = { kind: 'speed', speed: 'fast' } as const
  expect(after(start, faster)).toMatchObject({ phase: 'reading', at: 0, speed: 'fast', turn: 2 })
  expect(after(start, 'pause', faster)).toMatchObject({ phase: 'paused', speed: 'fast', turn: 1 })
  expect(after(faster)).toMatchObject({ phase: 'quiet', speed: 'fast', turn: 0 })
})

test('a sentence that fails is tried once more, then reading pauses and says so', () => {
  expect(after(start, 'failed')).toMatchObject({ phase: 'reading', at: 0, turn: 2 })
  expect(after(start, 'failed', 'failed')).toMatchObject({ phase: 'paused', at: 0, told: 'broken' })
  expect(after(start, 'failed', 'ended', 'failed')).toMatchObject({ phase: 'reading', at: 1 })
  expect(after(start, 'failed', 'failed', 'resume', 'failed')).toMatchObject({ phase: 'reading', at: 0 })
})

test('where voices are not known yet, it waits for them; a pause meanwhile ends the waiting', () => {
  const early = { ...start, at: 2, hasVoices: false }
  expect(after(early)).toMatchObject({ phase: 'waiting', at: 2 })
  expect(after(early, { kind: 'voice' })).toMatchObject({ phase: 'reading', at: 2 })
  expect(after(early, { kind: 'no-voice' })).toMatchObject({ phase: 'quiet', told: 'no-voice' })
  expect(after(early, 'pause', { kind: 'voice' })).toMatchObject({ phase: 'quiet' })
})

test('what was told is told until it is seen', () => {
  expect(after({ kind: 'no-voice' }, { kind: 'seen' })).toMatchObject({ told: null })
})
