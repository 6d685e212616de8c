import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { EntryPage } from '~/components/accounts/entry-page'
import { findRegistrationRefusals } from '~/components/accounts/find-registration-refusals'
import { FirstAdministratorForm } from '~/components/accounts/first-administrator-form'
import { firstAdministratorWords } from '~/components/accounts/first-administrator-words'
import { claimAdministration } from '~/domain/accounts/claim-administration.server'
import { isAdministrationLinkValid } from '~/domain/accounts/is-administration-link-valid.server'
import { deviceName } from '~/http/device-name'
import { enterAs } from '~/http/enter-as.server'
import { line, readFields, text } from '~/http/read-fields.server'
import { refusalAnswer } from '~/http/refusal-status'
import { pageTitle } from '~/ui/page-title'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({ ma: line(), displayName: line(), identifier: line(), secret: text(500) })

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: firstAdministratorWords.vi.title, en: firstAdministratorWords.en.title })

export async function loader({ request }: LoaderFunctionArgs) {
  const linkToken = new URL(request.url).searchParams.get('ma') ?? ''
  // The answer to a sent form carries its own token; this one is of the page that opens.
  if (request.method === 'POST') return data({ linkToken: null })
  const isValid = await isAdministrationLinkValid(linkToken, new Date())
  return data({ linkToken: isValid ? linkToken : null }, isValid ? 200 : 404)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { ma: linkToken, ...typed } = await readFields(request, fields)
  const now = new Date()
  const result = await claimAdministration({ ...typed, linkToken, device: deviceName(request), now })
  if ('refusal' in result) {
    if (!('field' in result)) return data(null, refusalAnswer(result, now))
    const { displayName, identifier } = typed
    const refusals = findRegistrationRefusals(typed, result)
    return data({ displayName, identifier, refusals, minutes: null, linkToken }, refusalAnswer(result, now))
  }
  return enterAs({ request, context }, { token: result.token, flash: 'registered', to: '/' })
}

export default function FirstAdministratorPage() {
  const words = useWords(firstAdministratorWords)
  const { linkToken } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>() ?? undefined
  const usable = refused?.linkToken ?? linkToken
  return (
    <EntryPage title={usable ? words.title : words.goneTitle}>
      {usable ? <FirstAdministratorForm linkToken={usable} refused={refused} /> : <LinkGone />}
    </EntryPage>
  )
}

function LinkGone() {
  const words = useWords(firstAdministratorWords)
  return (
    <div className="entry-form">
      <p className="lead">{words.goneText}</p>
      <p>{words.goneMore}</p>
      <p className="entry-acts">
        <a className="btn" href="/dang-nhap">
          {words.signIn}
        </a>
      </p>
    </div>
  )
}
