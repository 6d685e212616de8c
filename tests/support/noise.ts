import type { BrowserContext } from '@playwright/test'

export type Noise = {
  /** What a page complained of so far and nobody allowed. */
  heard: () => string[]
  /** Expects such a complaint in this journey, like the 404 of an address that is meant to be missing. */
  allow: (pattern: RegExp) => void
  /** Listens to another context too, like a second device. */
  listenTo: (context: BrowserContext) => void
}

/** Collects console errors (a broken content security policy is one), uncaught exceptions and our server's own errors. */
export function noiseOf(first: BrowserContext, origin: string): Noise {
  const complaints: string[] = []
  // The framework's second complaint about a request that failed; the first names the address and is heard.
  const allowed: RegExp[] = [/Failed to fetch manifest patches/]
  const listenTo = (context: BrowserContext) => {
    context.on('console', (message) => {
      if (message.type() === 'error')
        complaints.push(`console: ${message.text()} (${message.location().url})`)
    })
    context.on('weberror', (webError) => complaints.push(`exception: ${webError.error().stack}`))
    context.on('response', (response) => {
      if (response.status() < 500 || !response.url().startsWith(origin)) return
      complaints.push(`server: ${response.status()} ${response.request().method()} ${response.url()}`)
    })
  }
  listenTo(first)
  return {
    heard: () => complaints.filter((complaint) => !allowed.some((pattern) => pattern.test(complaint))),
    allow: (pattern) => allowed.push(pattern),
    listenTo,
  }
}
