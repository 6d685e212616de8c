import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { consentWords } from '~/components/groups/consent-words'
import { PaperConsent } from '~/components/groups/paper-consent'
import { readConsentRecord } from '~/domain/groups/consent-queries.server'
import { recordPaperConsent } from '~/domain/groups/record-paper-consent.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/own-data.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'

const fields = z.object({ kind: line(20), givenBy: line() })

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: consentWords.vi.title, en: consentWords.en.title })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const personId = params.person ?? ''
  const record = await readConsentRecord({ viewer, personId, classId: params.class ?? '', now: new Date() })
  if ('refusal' in record) throw notFound()
  const { displayName, isChild, isOwnNeeded, mayShowRealName, consents } = record
  const action = `/lop/${params.class}/${personId}/dong-y`
  const codeAt = `/quan-ly/nguoi/${personId}/dong-y/ma?ve=${encodeURIComponent(action)}`
  return {
    displayName,
    isChild,
    isOwnNeeded,
    mayShowRealName,
    consents,
    action,
    codeAt,
    to: `/lop/${params.class}/${personId}`,
  }
}

/** A signed paper is written down. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const personId = params.person ?? ''
  const typed = await readFields(request, fields)
  const result = await recordPaperConsent({
    ...typed,
    viewer,
    personId,
    classId: params.class,
    now: new Date(),
  })
  if ('field' in result) return data({ typed, field: result.field, refusal: result.refusal }, 400)
  if ('refusal' in result) throw notFound()
  return redirect(`/lop/${params.class}/${personId}/dong-y`, {
    status: 303,
    headers: { 'set-cookie': await flashHeader('consent-recorded') },
  })
}

export default function PaperConsentPage() {
  const { to, ...shown } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  return (
    <div className="wrap page own-data">
      <p className="crumb">
        <Link to={to}>{shown.displayName}</Link>
      </p>
      <PaperConsent {...shown} refused={refused} />
    </div>
  )
}
