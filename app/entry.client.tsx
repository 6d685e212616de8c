import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'

/**
 * RemixBrowser throws the promise of the page's state until that state is decoded. Thrown inside the
 * root, it would leave a moment in which any key or press makes React finish a root that cannot be
 * finished yet (its error 345). So the promise is taken out first, before React listens to anything.
 */
async function untilStateIsDecoded(): Promise<void> {
  try {
    RemixBrowser({})
  } catch (decoding) {
    await decoding
  }
}

void untilStateIsDecoded().then(() => startTransition(() => void hydrateRoot(document, <RemixBrowser />)))
