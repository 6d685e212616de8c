import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { speakSentence } from './speak-sentence'

class Utterance {
  lang = ''
  rate = 1
  voice: unknown = null
  onstart = () => {}
  onend = () => {}
  onerror = () => {}
  constructor(readonly text: string) {}
}

const said: Utterance[] = []
const synthesis = {
  speaking: false,
  pending: false,
  resume: vi.fn(),
  cancel: vi.fn(),
  speak: (utterance: Utterance) => void said.push(utterance),
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  vi.stubGlobal('window', { speechSynthesis: synthesis })
  said.length = 0
  synthesis.speaking = false
  synthesis.cancel.mockClear()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function speak(text = 'Mở ví.') {
  const heard: string[] = []
  const silence = speakSentence({
    ...{ text, voice: null, rate: 1 },
    onEnd: () => heard.push('end'),
    onFail: () => heard.push('fail'),
  })
  return { heard, silence, utterance: said[0] }
}

test('a sentence is said in Vietnamese at once, within the press that asked for it, and its end reported once', () => {
  const { heard, utterance } = speak()
  expect(utterance).toMatchObject({ text: 'Mở ví.', lang: 'vi-VN', rate: 1 })
  utterance?.onstart()
  utterance?.onend()
  utterance?.onerror()
  expect(heard).toEqual(['end'])
})

test('what still speaks is silenced first, and the sentence follows after a breath', () => {
  synthesis.speaking = true
  speak()
  expect(synthesis.cancel).toHaveBeenCalledOnce()
  expect(said).toHaveLength(0)
  vi.advanceTimersByTime(60)
  expect(said).toHaveLength(1)
})

test('silenced, it reports nothing more, even before its breath', () => {
  const { heard, silence, utterance } = speak()
  silence()
  utterance?.onerror()
  utterance?.onend()
  vi.advanceTimersByTime(60_000)
  expect(heard).toEqual([])
  expect(synthesis.cancel).toHaveBeenCalledOnce()

  synthesis.speaking = true
  const second = speak()
  second.silence()
  vi.advanceTimersByTime(60_000)
  expect(said).toHaveLength(1)
})

test('a voice that refuses, or never begins, has failed', () => {
  const refused = speak()
  refused.utterance?.onerror()
  expect(refused.heard).toEqual(['fail'])

  said.length = 0
  const mute = speak()
  vi.advanceTimersByTime(8_000)
  expect(mute.heard).toEqual(['fail'])
})

test('a sentence that was cut off without a word counts as ended', () => {
  const { heard, utterance } = speak('a'.repeat(100))
  vi.advanceTimersByTime(7_000)
  utterance?.onstart()
  vi.advanceTimersByTime(24_000)
  expect(heard).toEqual([])
  vi.advanceTimersByTime(1_000)
  expect(heard).toEqual(['end'])
})
