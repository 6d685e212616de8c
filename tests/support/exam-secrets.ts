import type { BrowserContext } from '@playwright/test'
import type { Question } from '~/domain/lessons/question'

/** Remembers every page and every answer in data that a site sends to a browser; scripts, styles and pictures are no secret. */
export function listenToSite(context: BrowserContext, origin: string) {
  const reading: Promise<string>[] = []
  context.on('response', (response) => {
    const type = response.headers()['content-type'] ?? ''
    if (!response.url().startsWith(origin) || !/html|json|x-script/.test(type)) return
    reading.push(response.text().catch(() => ''))
  })
  return {
    async heard(): Promise<string> {
      return (await Promise.all(reading)).join('\n')
    },
  }
}

/** Whether a page or its data has a text, whichever way it writes quotes. */
export function tells(heard: string, secret: string): boolean {
  return plain(heard).includes(plain(secret))
}

/** What only the site may know of a question: why its key is right, and why all else is wrong. */
export function secretsOf(question: Question): string[] {
  const options = 'options' in question ? question.options : []
  const mistakes = 'mistakes' in question ? question.mistakes : []
  const general = 'why' in question ? [question.why] : []
  const whys = [...options, ...mistakes].flatMap((each) => each.why ?? [])
  return [question.explain, ...whys, ...general]
}

const LONG_ENOUGH = 16

/** The texts of the options that are right, but for those so short that another question may say them too. */
export function rightTextsOf(question: Question): string[] {
  const options = 'options' in question ? question.options : []
  return options.flatMap(({ right, text }) => (right && text.length >= LONG_ENOUGH ? [text] : []))
}

function plain(text: string): string {
  return text.replace(/&quot;|&#x27;|&#39;|&amp;|["'\\&]/g, '')
}
