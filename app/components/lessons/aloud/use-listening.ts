import { type RefObject, useEffect, useReducer, useRef, useState } from 'react'
import { keepDeviceListening, readDeviceListening } from '~/components/sync/device-listening'
import { spokenVietnamese } from '~/lib/spoken-vietnamese'
import { collectSentences, lessonSentences, type Sentence } from './collect-sentences'
import { findVoice } from './find-voice'
import { firstOnScreen, follow } from './follow-sentence'
import { type ListeningEvent, listen, RATES, type Speed, silent } from './listening-state'
import { markSentence } from './mark-sentence'
import { speakSentence } from './speak-sentence'
import { useWaysOut } from './use-ways-out'
import { wakeVoice } from './wake-voice'

/** How often a tenth of a second is waited for voices; some browsers never say that they have come. */
const LOOKS = 15

/** Reads the lesson around `box` aloud. */
export function useListening(box: RefObject<Element>, revision: string) {
  const [remembered] = useState(readDeviceListening)
  const [state, send] = useReducer(listen, remembered, (before) =>
    silent(speedOf(before?.speed), before?.revision === revision ? before.at : 0),
  )
  const { phase, at, turn, speed, place } = state
  const sentences = useRef<Sentence[]>([])
  /** Whether the person asked for the sentence at hand; else the page is not moved away from what they look at. */
  const isAskedFor = useRef(true)

  useEffect(() => {
    if (phase === 'quiet') return markSentence(undefined)
    const sentence = sentences.current[at]
    if (phase !== 'reading' || !sentence || turn === 0) return
    markSentence(undefined)
    follow(sentence, isAskedFor.current ? undefined : sentences.current[at - 1])
    isAskedFor.current = false
    markSentence(sentence)
    return speakSentence({
      text: spokenVietnamese(sentence.text),
      voice: findVoice(speechSynthesis.getVoices()),
      rate: RATES[speed],
      onEnd: () => send({ kind: 'ended' }),
      onFail: () => send({ kind: 'failed' }),
    })
  }, [phase, at, turn, speed])
  useEffect(() => () => markSentence(undefined), [])

  useEffect(() => {
    if (phase !== 'waiting') return
    let looks = 0
    const timer = setInterval(() => {
      const voices = speechSynthesis.getVoices()
      if (voices.length === 0 && ++looks < LOOKS) return
      send({ kind: voices.length === 0 || findVoice(voices) ? 'voice' : 'no-voice' })
    }, 100)
    return () => clearInterval(timer)
  }, [phase])

  useEffect(() => {
    if (turn > 0) keepDeviceListening({ speed, ...(place > 0 ? { revision, at: place } : {}) })
  }, [turn, speed, place, revision])

  useWaysOut(phase, send)

  const start = (found: Sentence[], from: number, isLesson: boolean) => {
    sentences.current = found
    isAskedFor.current = true
    const voices = speechSynthesis.getVoices()
    const hasVoices = voices.length > 0
    if (hasVoices && !findVoice(voices)) return send({ kind: 'no-voice' })
    wakeVoice()
    send({ kind: 'start', at: from, count: found.length, isLesson, hasVoices })
  }
  const found = () => lessonSentences(box.current?.closest('article') ?? document.body)
  return {
    state,
    hasListened: remembered !== null || turn > 0,
    listen: (from: 'start' | 'place') => start(found(), from === 'place' ? place : 0, true),
    listenHere: () => {
      const all = found()
      start(all, firstOnScreen(all, place), true)
    },
    listenTo: (part: Element) => start(collectSentences([part]), 0, false),
    press: (event: ListeningEvent) => {
      isAskedFor.current = true
      send(event)
    },
  }
}

function speedOf(name: string | undefined): Speed {
  return name === 'slow' || name === 'fast' ? name : 'normal'
}
