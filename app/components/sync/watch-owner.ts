import { readStored, writeStored } from './browser-store'
import { dropListeningPlace } from './device-listening'
import { forgetTypedTexts } from './typed-texts'

const KEY = 'ngoso.ai'

/**
 * Remembers whose pages this browser shows ('' for a guest). A page of somebody else, brought back by Back or left open in
 * another window, hides at once and is loaded anew. Returns how to stop watching.
 */
export function watchOwner(owner: string): () => void {
  if (readStored<string>(KEY) !== owner) {
    dropListeningPlace()
    // Whose session has ended finds what they typed again when they sign in; somebody else does not.
    if (owner !== '') forgetTypedTexts(owner, 'others')
    writeStored(KEY, owner)
  }
  const look = () => {
    if ((readStored<string>(KEY) ?? owner) === owner) return
    document.documentElement.hidden = true
    location.reload()
  }
  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted) look()
  }
  window.addEventListener('pageshow', onShow)
  window.addEventListener('storage', look)
  return () => {
    window.removeEventListener('pageshow', onShow)
    window.removeEventListener('storage', look)
  }
}
