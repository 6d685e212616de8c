import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { StaffLink } from '~/components/groups/staff-link'
import { staffLinkWords } from '~/components/groups/staff-link-words'
import { makeSignInLink } from '~/domain/groups/make-sign-in-link.server'
import { readStaffMember } from '~/domain/groups/staff-queries.server'
import { notFound } from '~/http/not-found'
import { printedAddress } from '~/http/printed-address'
import { requireViewer } from '~/http/viewer.server'
import { formatDay, formatTime } from '~/lib/format-time'
import { pageTitle } from '~/ui/page-title'
import cards from '~/ui/styles/cards.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: cards }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: staffLinkWords.vi.title, en: staffLinkWords.en.title })

/** For an officer or trainer who cannot sign in any more. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const found = await readStaffMember({ viewer, personId: params.person ?? '', now: new Date() })
  if ('refusal' in found) throw notFound()
  const { displayName, identifier, roles } = found
  return { personId: params.person ?? '', displayName, identifier, roles }
}

/** The link is shown in the answer, this once: only its hash is kept. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const made = await makeSignInLink({ viewer, personId: params.person ?? '', now: new Date() })
  if ('refusal' in made) {
    if (made.refusal === 'not-your-person') throw notFound()
    return data({ refusal: made.refusal, link: null }, 400)
  }
  const { qr } = printedAddress(context.origin, `/lien-ket/${made.token}`)
  const until = `${formatTime(made.expiresAt)}, ${formatDay(made.expiresAt)}`
  return data({ refusal: null, link: { address: `${context.origin}/lien-ket/${made.token}`, qr, until } })
}

export default function SignInLinkPage() {
  return <StaffLink {...useLoaderData<typeof loader>()} made={useFormAnswer<typeof action>()} />
}
