import type { LoaderFunctionArgs } from '@remix-run/node'
import { safeReturn } from '~/http/safe-return'
import { startOutside } from '~/http/start-outside.server'

/** Goes to the outside provider to sign in. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const to = safeReturn(new URL(request.url).searchParams.get('ve'))
  const refused = (refusal: string) => `/dang-nhap?ngoai=${refusal}&ve=${encodeURIComponent(to)}`
  return startOutside(context, { to, linksTo: null, refused })
}
