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
import { householdWords } from '~/components/households/household-words'
import { addResident } from '~/domain/groups/add-resident.server'
import { readHousehold } from '~/domain/groups/household-queries.server'
import { notFound } from '~/http/not-found'
import { offeredTokenHeader } from '~/http/offered-token.server'
import { line, readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import { ProblemSummary } from '~/ui/problem-summary'
import styles from '~/ui/styles/teaching/team.css?url'
import { TextField } from '~/ui/text-field'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: householdWords.vi.accountTitle, en: householdWords.en.accountTitle })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { team: teamId = '', household: householdId = '' } = params
  const found = await readHousehold({ viewer, teamId, householdId })
  if ('refusal' in found) throw notFound()
  return { code: found.household.code, to: `/to/${teamId}/ho/${householdId}` }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { displayName } = await readFields(request, z.object({ displayName: line() }))
  const { team: teamId = '', household: householdId = '' } = params
  const result = await addResident({ viewer, teamId, householdId, displayName, now: new Date() })
  if ('field' in result) return data({ displayName, refusal: result.refusal }, 400)
  if ('refusal' in result) throw notFound()
  return redirect(`/to/${teamId}/ho/${householdId}/tai-khoan/${result.personId}`, {
    status: 303,
    headers: { 'set-cookie': await offeredTokenHeader(result.token, context) },
  })
}

export default function NewResidentPage() {
  const words = useWords(householdWords)
  const once = useSubmitOnce()
  const { code, to } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<{ displayName: string; refusal: string }>()
  const error = refused && (words.nameRefusals[refused.refusal] ?? refused.refusal)
  return (
    <div className="wrap page narrow">
      <p className="crumb">
        <Link to={to}>{words.household(code)}</Link>
      </p>
      <h1>{words.accountTitle}</h1>
      <p className="lead">{words.accountLead}</p>
      <form method="post" className="entry-form" noValidate onSubmit={once}>
        {error && (
          <ProblemSummary title={words.problems} problems={[{ field: 'displayName', text: error }]} />
        )}
        <TextField
          name="displayName"
          label={words.displayName}
          error={error}
          defaultValue={refused?.displayName}
          autoComplete="off"
          autoCapitalize="words"
          spellCheck={false}
        />
        <p className="acts">
          <button type="submit" className="btn big">
            {words.makeQr}
          </button>
        </p>
      </form>
    </div>
  )
}
