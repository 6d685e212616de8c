import { removeStored } from './browser-store'

/** What authors typed and the server does not have yet stays under these keys, each person's apart. */
const PREFIX = 'ngoso.soan.'

export function typingKey(owner: string, draftId: string, name: string): string {
  return `${PREFIX}${owner}.${draftId}.${name}`
}

/** Forgets what this person typed, who gives the device back; or, with `others`, what everybody else did. */
export function forgetTypedTexts(owner: string, whose: 'own' | 'others'): void {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))
    for (const key of keys) if (key.startsWith(`${PREFIX}${owner}.`) === (whose === 'own')) removeStored(key)
  } catch {
    // No storage: nothing was kept.
  }
}
