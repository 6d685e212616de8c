let isAwake = false

/** To be called within a press: an iPhone lets a page speak only from there, and from then on. */
export function wakeVoice(): void {
  if (isAwake) return
  isAwake = true
  speechSynthesis.speak(new SpeechSynthesisUtterance(''))
}
