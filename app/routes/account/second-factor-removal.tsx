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
import { SecondFactorRemoval } from '~/components/accounts/second-factor-removal'
import { secondFactorWords } from '~/components/accounts/second-factor-words'
import { officesOf } from '~/domain/accounts/offices-of'
import { removeSecondFactor } from '~/domain/accounts/remove-second-factor.server'
import { readSecondFactor } from '~/domain/accounts/second-factor-queries.server'
import { flashHeader } from '~/http/flash.server'
import { line, readFields, text } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/second-factor.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'
import { refusedFactor, sendHeaders } from './refused-factor.server'

const fields = z.object({ secret: text(500), code: line(60) })

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: secondFactorWords.vi.offTitle, en: secondFactorWords.en.offTitle })

export const headers = sendHeaders

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { confirmedAt, hasTypedSecret } = await readSecondFactor(viewer.personId)
  if (!confirmedAt) throw redirect('/ho-so/hai-buoc')
  return { hasTypedSecret, holdsOffice: officesOf(viewer).length > 0 }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { personId, sessionId } = await requireViewer({ request, context })
  const { secret, code } = await readFields(request, fields)
  const now = new Date()
  const result = await removeSecondFactor({ personId, sessionId, secret, code, now })
  if ('refusal' in result) {
    const [refused, init] = refusedFactor(result, now)
    return data(refused, init)
  }
  const headers = { 'set-cookie': await flashHeader('second-factor-removed') }
  return redirect('/ho-so/hai-buoc', { status: 303, headers })
}

export default function SecondFactorRemovalPage() {
  const words = useWords(secondFactorWords)
  return (
    <div className="wrap page factor-page">
      <p className="crumb">
        <Link to="/ho-so/hai-buoc">{words.title}</Link>
      </p>
      <h1>{words.offTitle}</h1>
      <SecondFactorRemoval {...useLoaderData<typeof loader>()} refused={useFormAnswer<typeof action>()} />
    </div>
  )
}
