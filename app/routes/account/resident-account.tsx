import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { EntryPage } from '~/components/accounts/entry-page'
import { findRegistrationRefusals } from '~/components/accounts/find-registration-refusals'
import { RegistrationFields } from '~/components/accounts/registration-fields'
import { residentAccountWords } from '~/components/accounts/resident-account-words'
import { claimAccount } from '~/domain/accounts/claim-account.server'
import { readOfferedAccount } from '~/domain/accounts/offered-account-queries.server'
import { deviceName } from '~/http/device-name'
import { enterAs } from '~/http/enter-as.server'
import { line, readFields, text } from '~/http/read-fields.server'
import { refusalAnswer } from '~/http/refusal-status'
import { pageTitle } from '~/ui/page-title'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'

const fields = z.object({ ma: line(), displayName: line(), identifier: line(), secret: text(500) })

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, { vi: residentAccountWords.vi.title, en: residentAccountWords.en.title }),
  { name: 'robots', content: 'noindex' },
]

/** Opened by a QR code, on the phone of whom the account was made for. */
export async function loader({ request }: LoaderFunctionArgs) {
  // The answer to a sent form carries its own token; this one is of the page that opens.
  if (request.method === 'POST') return data(null)
  const linkToken = new URL(request.url).searchParams.get('ma') ?? ''
  const offered = await readOfferedAccount(linkToken, new Date())
  return data(offered && { linkToken, displayName: offered.displayName }, offered ? 200 : 404)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { ma: linkToken, ...typed } = await readFields(request, fields)
  const now = new Date()
  const result = await claimAccount({ ...typed, linkToken, device: deviceName(request), now })
  if ('ok' in result)
    return enterAs({ request, context }, { token: result.token, flash: 'account-claimed', to: '/' })
  if (!('field' in result)) return data(null, refusalAnswer(result, now))
  const { displayName, identifier } = typed
  const refusals = findRegistrationRefusals(typed, result)
  return data({ displayName, identifier, refusals, minutes: null, linkToken }, refusalAnswer(result, now))
}

export default function ResidentAccountPage() {
  const words = useWords(residentAccountWords)
  const once = useSubmitOnce()
  const offered = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>() ?? undefined
  const linkToken = refused?.linkToken ?? offered?.linkToken
  if (!linkToken)
    return (
      <EntryPage title={words.goneTitle}>
        <div className="entry-form">
          <p className="lead">{words.goneText}</p>
          <p className="entry-acts">
            <a className="btn" href="/dang-nhap">
              {words.signIn}
            </a>
          </p>
        </div>
      </EntryPage>
    )
  return (
    <EntryPage title={words.title}>
      <form className="entry-form" method="post" action="/nhan-tai-khoan" noValidate onSubmit={once}>
        <p className="lead">{words.lead}</p>
        <input type="hidden" name="ma" value={linkToken} />
        <RegistrationFields refused={refused} known={offered ?? undefined} />
        <button type="submit" className="btn big">
          {words.submit}
        </button>
      </form>
    </EntryPage>
  )
}
