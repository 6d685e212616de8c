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
import { profileWords } from '~/components/accounts/profile-words'
import { SecondFactorBegin } from '~/components/accounts/second-factor-begin'
import { SecondFactorStanding } from '~/components/accounts/second-factor-standing'
import { secondFactorWords } from '~/components/accounts/second-factor-words'
import { beginSecondFactor } from '~/domain/accounts/begin-second-factor.server'
import { readSecondFactor } from '~/domain/accounts/second-factor-queries.server'
import { line, readFields, text } from '~/http/read-fields.server'
import { safeReturn } from '~/http/safe-return'
import { requireViewer } from '~/http/viewer.server'
import { formatDay } from '~/lib/format-time'
import { Notice } from '~/ui/notice'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/second-factor.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'
import { refusedFactor, sendHeaders } from './refused-factor.server'

const fields = z.object({ secret: text(500), ve: line(500) })

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: secondFactorWords.vi.title, en: secondFactorWords.en.title })

export const headers = sendHeaders

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { personId, isHeldBack } = await requireViewer({ request, context })
  const { confirmedAt, ...factor } = await readSecondFactor(personId)
  const to = safeReturn(new URL(request.url).searchParams.get('ve'), '/ho-so')
  return { ...factor, onSince: confirmedAt && formatDay(confirmedAt), isHeldBack, to }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { personId, sessionId } = await requireViewer({ request, context })
  const { secret, ve } = await readFields(request, fields)
  const [to, now] = [safeReturn(ve, '/ho-so'), new Date()]
  const result = await beginSecondFactor({ personId, sessionId, secret, now })
  if ('ok' in result) return redirect(`/ho-so/hai-buoc/ma?ve=${encodeURIComponent(to)}`, 303)
  if (result.refusal === 'already-set-up') return redirect('/ho-so/hai-buoc', 303)
  const [refused, init] = refusedFactor(result, now)
  return data({ refused, to }, init)
}

export default function SecondFactorPage() {
  const words = useWords(secondFactorWords)
  const { title } = useWords(profileWords)
  const shown = useLoaderData<typeof loader>()
  const answer = useFormAnswer<typeof action>()
  const { onSince, codesLeft, hasTypedSecret, isDemonstration, isHeldBack } = shown
  return (
    <div className="wrap page factor-page">
      <p className="crumb">
        <Link to="/ho-so">{title}</Link>
      </p>
      <h1>{isHeldBack ? words.needTitle : words.title}</h1>
      {isHeldBack && <Notice sign="lock">{words.need}</Notice>}
      <p className="lead">{words.lead}</p>
      {onSince ? (
        <SecondFactorStanding onSince={onSince} codesLeft={codesLeft} />
      ) : (
        <SecondFactorBegin
          to={answer?.to ?? shown.to}
          hasTypedSecret={hasTypedSecret}
          isExample={isDemonstration}
          refused={answer?.refused}
        />
      )}
    </div>
  )
}
