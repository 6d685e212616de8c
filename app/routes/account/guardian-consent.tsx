import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { consentWords } from '~/components/groups/consent-words'
import { GuardianConsent } from '~/components/groups/guardian-consent'
import { giveGuardianConsent } from '~/domain/groups/give-guardian-consent.server'
import { readOfferedChild } from '~/domain/groups/guardian-code-queries.server'
import { flashHeader } from '~/http/flash.server'
import { line, readFields } from '~/http/read-fields.server'
import { refusalAnswer } from '~/http/refusal-status'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/own-data.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'

const fields = z.object({ ma: line(40), givenBy: line() })

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: consentWords.vi.guardianTitle, en: consentWords.en.guardianTitle })

/** `?ma=` is the code that the child or the teacher showed; with a good one the page names the child. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const [viewer, now] = [await requireViewer({ request, context }), new Date()]
  const code = new URL(request.url).searchParams.get('ma')?.slice(0, 40)
  if (code === undefined || request.method !== 'GET')
    return { code: code ?? '', childName: null, refusal: null }
  const found = await readOfferedChild({ viewer, code, address: context.address, now })
  if ('ok' in found) return { code, childName: found.displayName, refusal: null }
  return data({ code, childName: null, refusal: found.refusal }, refusalAnswer(found, now))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const [viewer, now] = [await requireViewer({ request, context }), new Date()]
  const { ma: code, givenBy } = await readFields(request, fields)
  const given = await giveGuardianConsent({ viewer, code, givenBy, address: context.address, now })
  if ('ok' in given)
    return redirect('/ho-so/dong-y', {
      status: 303,
      headers: { 'set-cookie': await flashHeader('consent-recorded') },
    })
  if (!('field' in given)) throw redirect(`/ho-so/dong-y/con?ma=${encodeURIComponent(code)}`, 303)
  const found = await readOfferedChild({ viewer, code, address: context.address, now })
  const childName = 'ok' in found ? found.displayName : null
  return data({ code, childName, givenBy, refusal: given.refusal }, 400)
}

export default function GuardianConsentPage() {
  const asked = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  return (
    <div className="wrap page own-data">
      <GuardianConsent {...(refused ?? asked)} />
    </div>
  )
}
