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
import { RecoveryCodes } from '~/components/accounts/recovery-codes'
import { SecondFactorSetUp } from '~/components/accounts/second-factor-set-up'
import { secondFactorWords } from '~/components/accounts/second-factor-words'
import { confirmSecondFactor } from '~/domain/accounts/confirm-second-factor.server'
import { readSetUp } from '~/domain/accounts/second-factor-queries.server'
import { line, readFields } from '~/http/read-fields.server'
import { safeReturn } from '~/http/safe-return'
import { requireViewer } from '~/http/viewer.server'
import { qrRows } from '~/lib/qr-rows'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/second-factor.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'
import { refusedFactor, sendHeaders } from './refused-factor.server'

const fields = z.object({ code: line(60), ve: line(500) })

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: secondFactorWords.vi.setUpTitle, en: secondFactorWords.en.setUpTitle })

export const headers = sendHeaders

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { personId, displayName } = await requireViewer({ request, context })
  const to = safeReturn(new URL(request.url).searchParams.get('ve'), '/ho-so')
  const begun = await readSetUp(personId, new Date())
  // Nothing begun, or too long ago, or just finished: then the answer to the first code carries the recovery codes.
  if (!begun) return { begun: null, displayName, to }
  const { secret, address } = begun
  return {
    begun: { groups: secret.match(/.{1,4}/g) ?? [], qr: qrRows(address), address },
    ...{ displayName, to },
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { personId, sessionId } = await requireViewer({ request, context })
  const { code, ve } = await readFields(request, fields)
  const [to, now] = [safeReturn(ve, '/ho-so'), new Date()]
  const result = await confirmSecondFactor({ personId, sessionId, code, now })
  if ('ok' in result) return data({ codes: result.recoveryCodes, refused: undefined, to })
  if (result.refusal === 'not-begun') return redirect('/ho-so/hai-buoc', 303)
  const [refused, init] = refusedFactor(result, now)
  return data({ codes: null, refused, to }, init)
}

export default function SecondFactorSetUpPage() {
  const words = useWords(secondFactorWords)
  const { begun, displayName, to } = useLoaderData<typeof loader>()
  const answer = useFormAnswer<typeof action>()
  if (answer?.codes)
    return (
      <div className="wrap page factor-page">
        <h1>{words.doneTitle}</h1>
        <RecoveryCodes codes={answer.codes} name={displayName} to={answer.to} />
      </div>
    )
  return (
    <div className="wrap page factor-page">
      <p className="crumb">
        <Link to="/ho-so/hai-buoc">{words.title}</Link>
      </p>
      <h1>{words.setUpTitle}</h1>
      {begun ? (
        <SecondFactorSetUp {...begun} to={answer?.to ?? to} refused={answer?.refused} />
      ) : (
        <p>
          <Link className="btn big" to="/ho-so/hai-buoc">
            {words.begin}
          </Link>
        </p>
      )}
    </div>
  )
}
