import type { Page } from '@playwright/test'

export type Said = { text: string; rate: number; lang: string; marked: string }

type Stub = {
  /** Languages of the device's voices, and how many milliseconds after the page they are known. */
  voices?: string[]
  knownAfter?: number
  /** `by-itself` a sentence ends at once; else when the journey calls `endSentence`; or the voice refuses. */
  ends?: 'by-itself' | 'when-told' | 'refuses'
}

/** Gives every page of this browser a voice that says nothing and writes down what it was asked to say. */
export async function giveVoice(
  page: Page,
  { voices = ['en-US', 'vi-VN'], knownAfter = 0, ends = 'when-told' }: Stub = {},
) {
  await page.context().addInitScript(
    ({ voices, knownAfter, ends }) => {
      const begun = Date.now()
      const said: Said[] = []
      let current: { onstart?: () => void; onend?: () => void; onerror?: () => void } | null = null
      class Utterance {
        lang = ''
        rate = 1
        voice = null
        constructor(readonly text: string) {}
      }
      const marked = () => {
        const ranges = [...(CSS.highlights?.get('dang-doc') ?? [])] as Range[]
        const marks = [...document.querySelectorAll('mark')]
        return [...ranges.map(String), ...marks.map((mark) => mark.textContent)].join('')
      }
      const synthesis = {
        get speaking() {
          return current !== null
        },
        pending: false,
        getVoices: () =>
          Date.now() - begun < knownAfter
            ? []
            : voices.map((lang) => ({ lang, name: lang, localService: true, default: false })),
        addEventListener: () => {}, // this browser never says that its voices have come
        resume: () => {},
        cancel() {
          const cancelled = current
          current = null
          setTimeout(() => cancelled?.onerror?.())
        },
        speak(utterance: Utterance & NonNullable<typeof current>) {
          if (utterance.text === '') return // the one that wakes the voice
          current = utterance
          setTimeout(() => {
            if (current !== utterance) return
            const { text, rate, lang } = utterance
            said.push({ text, rate, lang, marked: marked() })
            utterance.onstart?.()
            if (ends === 'when-told') return
            current = null
            if (ends === 'refuses') utterance.onerror?.()
            else utterance.onend?.()
          })
        },
      }
      const end = () => {
        const ended = current
        current = null
        ended?.onend?.()
      }
      Object.assign(window, { SpeechSynthesisUtterance: Utterance, stubVoice: { said, end } })
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
    },
    { voices, knownAfter, ends },
  )
}

type WithStub = { stubVoice: { said: Said[]; end: () => void } }

/** What was said in this page since it was loaded, in order, each with what was marked meanwhile. */
export function said(page: Page): Promise<Said[]> {
  return page.evaluate(() => (window as unknown as WithStub).stubVoice.said)
}

export async function lastSaid(page: Page): Promise<string | undefined> {
  return (await said(page)).at(-1)?.text
}

/** The voice comes to the end of its sentence. */
export async function endSentence(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as WithStub).stubVoice.end())
}

export function isSpeaking(page: Page): Promise<boolean> {
  return page.evaluate(() => speechSynthesis.speaking)
}

/** What is marked in the page as being read. */
export function marked(page: Page): Promise<string> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights?.get('dang-doc') ?? [])] as Range[]
    return [
      ...ranges.map(String),
      ...[...document.querySelectorAll('mark')].map((it) => it.textContent),
    ].join('')
  })
}
