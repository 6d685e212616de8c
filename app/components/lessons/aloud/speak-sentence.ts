type Speaking = {
  text: string
  voice: SpeechSynthesisVoice | null
  rate: number
  onEnd: () => void
  onFail: () => void
}

/** Some phones start their engine slowly; nothing at all by then means that it will not speak. */
const SLOWEST_START = 8_000
/** Far slower than any voice: a sentence that has not ended by then was cut off without a word (Chromium after 15 s). */
const longest = (text: string, rate: number) => 5_000 + (text.length * 200) / rate
/** Chromium loses what is said at once after silencing. */
const BREATH = 60

/** Chromium forgets an utterance that nobody holds, and then never says that it ended. */
const held = new Set<SpeechSynthesisUtterance>()

/** Says one sentence. Reports once: that it ended, or that it failed. The function it returns silences it, then nothing is reported. */
export function speakSentence({ text, voice, rate, onEnd, onFail }: Speaking): () => void {
  const synthesis = window.speechSynthesis
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.lang = voice?.lang ?? 'vi-VN'
  utterance.voice = voice
  utterance.rate = rate
  held.add(utterance)

  let timer: ReturnType<typeof setTimeout>
  let isOver = false
  const over = (report: () => void) => {
    if (isOver) return
    isOver = true
    clearTimeout(timer)
    held.delete(utterance)
    report()
  }
  utterance.onstart = () => {
    if (isOver) return
    clearTimeout(timer)
    timer = setTimeout(() => over(onEnd), longest(text, rate))
  }
  utterance.onend = () => over(onEnd)
  utterance.onerror = () => over(onFail)
  const speak = () => {
    timer = setTimeout(() => over(onFail), SLOWEST_START)
    synthesis.resume() // what another page paused stays paused for all
    synthesis.speak(utterance)
  }

  if (synthesis.speaking || synthesis.pending) {
    synthesis.cancel()
    timer = setTimeout(speak, BREATH)
  } else speak()
  return () => over(() => synthesis.cancel())
}
