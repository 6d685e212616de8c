import type { LoaderFunctionArgs } from '@remix-run/node'
import { openedLink } from '~/http/held-token.server'

/** The address of a one-time sign-in link. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return openedLink.take(params.token ?? '', context)
}
