import { randomInt } from 'node:crypto'
import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { consentWords } from '~/components/groups/consent-words'
import { GuardianCode } from '~/components/groups/guardian-code'
import { GuardianCodeForm } from '~/components/groups/guardian-code-form'
import { readConsentRecord } from '~/domain/groups/consent-queries.server'
import { offerGuardianCode } from '~/domain/groups/offer-guardian-code.server'
import { notFound } from '~/http/not-found'
import { safeReturn } from '~/http/safe-return'
import { requireViewer } from '~/http/viewer.server'
import { qrRows } from '~/lib/qr-rows'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/own-data.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: consentWords.vi.codeTitle, en: consentWords.en.codeTitle })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const personId = params.person ?? ''
  const record = await readConsentRecord({ viewer, personId, now: new Date() })
  if ('refusal' in record || !record.isChild) throw notFound()
  const { pathname, searchParams } = new URL(request.url)
  const back = safeReturn(searchParams.get('ve'), `/quan-ly/nguoi/${personId}/dong-y`)
  return { displayName: record.displayName, address: `${pathname}?ve=${encodeURIComponent(back)}`, back }
}

/** A code that the teacher or officer hands to a guardian, shown with this answer and never again. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const personId = params.person ?? ''
  const random = (below: number) => randomInt(below)
  if (personId === viewer.personId) throw notFound() // theirs is made at /ho-so/dong-y/ma
  const offered = await offerGuardianCode({ viewer, personId, random, now: new Date() })
  if ('refusal' in offered) throw notFound()
  return { code: offered.code, qr: qrRows(`${context.origin}/ho-so/dong-y/con?ma=${offered.code}`) }
}

export default function PersonGuardianCodePage() {
  const { displayName, address, back } = useLoaderData<typeof loader>()
  const offered = useActionData<typeof action>()
  return (
    <div className="wrap page own-data">
      {offered ? (
        <GuardianCode {...offered} displayName={displayName} back={back} />
      ) : (
        <GuardianCodeForm action={address} />
      )}
    </div>
  )
}
