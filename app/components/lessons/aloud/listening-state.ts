/** How fast the voice reads, by the name of the speed. */
export const RATES = { slow: 0.75, normal: 1, fast: 1.3 }

export type Speed = keyof typeof RATES

export type ListeningState = {
  /** `waiting`: the device is still looking for its voices. */
  phase: 'quiet' | 'waiting' | 'reading' | 'paused'
  /** The sentence at hand, from 0, of so many. */
  at: number
  count: number
  /** Whether it is the lesson that is read, not one question; and the sentence where reading the lesson stopped. */
  isLesson: boolean
  place: number
  speed: Speed
  /** Grows whenever the sentence at hand is to be said, also when it is said again. */
  turn: number
  failures: number
  /** What became of it, for the person: said once, never while the voice speaks. */
  told: 'paused' | 'stopped' | 'finished' | 'broken' | 'no-voice' | null
}

export type ListeningEvent =
  | { kind: 'start'; at: number; count: number; isLesson: boolean; hasVoices: boolean }
  | {
      kind:
        | 'voice'
        | 'no-voice'
        | 'ended'
        | 'failed'
        | 'pause'
        | 'resume'
        | 'next'
        | 'previous'
        | 'stop'
        | 'seen'
    }
  | { kind: 'speed'; speed: Speed }

export function silent(speed: Speed, place = 0): ListeningState {
  return { phase: 'quiet', at: 0, count: 0, isLesson: true, place, speed, turn: 0, failures: 0, told: null }
}

/** What reading aloud does next. Pausing and going on says the sentence at hand from its beginning. */
export function listen(state: ListeningState, event: ListeningEvent): ListeningState {
  const isOn = state.phase === 'reading' || state.phase === 'paused'
  switch (event.kind) {
    case 'start': {
      const { count, isLesson } = event
      if (count === 0) return state
      const at = Math.min(event.at, count - 1)
      if (event.hasVoices) return read({ ...state, count, isLesson }, at)
      return { ...state, at, count, isLesson, phase: 'waiting', told: null }
    }
    case 'voice':
      return state.phase === 'waiting' ? read(state, state.at) : state
    case 'no-voice':
      return { ...state, phase: 'quiet', told: 'no-voice' }
    case 'ended':
      return state.phase === 'reading' ? read(state, state.at + 1) : state
    case 'failed':
      if (state.phase !== 'reading') return state
      if (state.failures > 0) return { ...state, phase: 'paused', failures: 0, told: 'broken' }
      return { ...read(state, state.at), failures: 1 }
    case 'pause':
      if (state.phase === 'waiting') return { ...state, phase: 'quiet' }
      return state.phase === 'reading' ? { ...state, phase: 'paused', told: 'paused' } : state
    case 'resume':
      return state.phase === 'paused' ? read(state, state.at) : state
    case 'next':
      return isOn ? read(state, state.at + 1) : state
    case 'previous':
      return isOn ? read(state, Math.max(0, state.at - 1)) : state
    case 'speed':
      return { ...state, speed: event.speed, turn: state.turn + (state.phase === 'reading' ? 1 : 0) }
    case 'stop':
      return state.phase === 'quiet' ? state : { ...state, phase: 'quiet', told: 'stopped' }
    case 'seen':
      return { ...state, told: null }
  }
}

function read(state: ListeningState, at: number): ListeningState {
  const isOver = at >= state.count
  const place = !state.isLesson ? state.place : isOver ? 0 : at
  if (isOver) return { ...state, phase: 'quiet', place, failures: 0, told: 'finished' }
  return { ...state, phase: 'reading', at, place, turn: state.turn + 1, failures: 0, told: null }
}
