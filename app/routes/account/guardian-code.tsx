import { randomInt } from 'node:crypto'
import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { consentWords } from '~/components/groups/consent-words'
import { GuardianCode } from '~/components/groups/guardian-code'
import { GuardianCodeForm } from '~/components/groups/guardian-code-form'
import { readConsentState } from '~/domain/groups/consent-queries.server'
import { offerGuardianCode } from '~/domain/groups/offer-guardian-code.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { qrRows } from '~/lib/qr-rows'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/own-data.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: consentWords.vi.codeTitle, en: consentWords.en.codeTitle })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { personId } = await requireViewer({ request, context })
  if (!(await readConsentState(personId, new Date())).isChild) throw notFound()
  return null
}

/** A code for the guardian, shown with this answer and never again. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { personId, displayName } = viewer
  const random = (below: number) => randomInt(below)
  const offered = await offerGuardianCode({ viewer, personId, random, now: new Date() })
  if ('refusal' in offered) throw notFound()
  const qr = qrRows(`${context.origin}/ho-so/dong-y/con?ma=${offered.code}`)
  return { code: offered.code, qr, displayName, back: '/ho-so/dong-y' }
}

export default function GuardianCodePage() {
  const offered = useActionData<typeof action>()
  return (
    <div className="wrap page own-data">
      {offered ? <GuardianCode {...offered} /> : <GuardianCodeForm action="/ho-so/dong-y/ma" />}
    </div>
  )
}
