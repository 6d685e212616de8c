/** A Vietnamese voice, rather one that works without a network; null when the device has none. */
export function findVoice<V extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(
  voices: V[],
): V | null {
  // Android writes vi_VN; "vie" is the longer code some engines give.
  const ours = voices.filter((voice) => /^vie?([-_]|$)/i.test(voice.lang))
  return ours.find((voice) => voice.localService) ?? ours[0] ?? null
}
