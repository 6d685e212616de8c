import type { LoaderFunctionArgs } from '@remix-run/node'
import { scannedCard } from '~/http/held-token.server'

/** The address in a card's QR code. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return scannedCard.take(params.token ?? '', context)
}
