import { readStored, removeStored, writeStored } from '~/components/sync/browser-store'
import { typingKey } from '~/components/sync/typed-texts'

/** What was typed and is not on the server yet; `baseText` is what it began from. */
export type KeptTyping = { text: string; baseVersion: number; baseText: string; typedAt: string }

export function keepTyping(owner: string, draftId: string, name: string, typing: KeptTyping): void {
  writeStored(typingKey(owner, draftId, name), typing)
}

export function readTyping(owner: string, draftId: string, name: string): KeptTyping | null {
  const kept = readStored<KeptTyping>(typingKey(owner, draftId, name))
  return typeof kept?.text === 'string' ? kept : null
}

export function forgetTyping(owner: string, draftId: string, name: string): void {
  removeStored(typingKey(owner, draftId, name))
}
