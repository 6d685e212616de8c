import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { roleWords } from '~/components/accounts/role-words'
import { secondFactorWords } from '~/components/accounts/second-factor-words'
import { resetSecondFactor } from '~/domain/groups/reset-second-factor.server'
import { readSecondFactorOf } from '~/domain/groups/second-factor-reset-queries.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { Notice } from '~/ui/notice'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/second-factor.css?url'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: secondFactorWords.vi.title, en: secondFactorWords.en.title })

/** For an administrator: somebody has lost the phone that shows the codes. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const personId = params.person ?? ''
  const found = await readSecondFactorOf({ viewer, personId, now: new Date() })
  if ('refusal' in found) throw notFound()
  const { displayName, isOn } = found
  return { personId, displayName, isOn }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const personId = params.person ?? ''
  const result = await resetSecondFactor({ viewer, personId, now: new Date() })
  if ('refusal' in result) throw notFound()
  const headers = { 'set-cookie': await flashHeader('second-factor-reset') }
  return redirect(`/quan-ly/nguoi/${personId}/hai-buoc`, { status: 303, headers })
}

export default function SecondFactorResetPage() {
  const words = useWords(secondFactorWords)
  const { title } = useWords(roleWords)
  const once = useSubmitOnce()
  const { personId, displayName, isOn } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page factor-page">
      <p className="crumb">
        <Link to="/quan-ly/vai-tro">{title}</Link>
      </p>
      <h1>{words.resetTitle(displayName)}</h1>
      {isOn ? (
        <form
          className="entry-form"
          method="post"
          action={`/quan-ly/nguoi/${personId}/hai-buoc`}
          onSubmit={once}
        >
          <Notice sign="lock">{words.resetLead}</Notice>
          <p>{words.resetMore}</p>
          <p>
            <button type="submit" className="btn big">
              {words.reset}
            </button>
          </p>
        </form>
      ) : (
        <p className="lead">{words.resetNone}</p>
      )}
    </div>
  )
}
