import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { EntryPage } from '~/components/accounts/entry-page'
import { SecondFactorQuestion } from '~/components/accounts/second-factor-question'
import { secondFactorWords } from '~/components/accounts/second-factor-words'
import { showSecondFactor } from '~/domain/accounts/show-second-factor.server'
import { deviceName } from '~/http/device-name'
import { enterAs } from '~/http/enter-as.server'
import { line, readFields } from '~/http/read-fields.server'
import { safeReturn } from '~/http/safe-return'
import { getWaiting } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'
import { refusedFactor, sendHeaders } from './refused-factor.server'

const fields = z.object({ code: line(60), ve: line(500) })

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: secondFactorWords.vi.askTitle, en: secondFactorWords.en.askTitle })

export const headers = sendHeaders

/** The second question of signing in; whoever need not answer it goes on. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const to = safeReturn(new URL(request.url).searchParams.get('ve'))
  const waiting = await getWaiting({ request, context })
  if (!waiting) throw redirect(to)
  return { name: waiting.displayName, to }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { code, ve } = await readFields(request, fields)
  const [to, now] = [safeReturn(ve), new Date()]
  const waiting = await getWaiting({ request, context })
  if (!waiting) throw redirect(to, 303)
  const { personId, sessionId } = waiting
  const result = await showSecondFactor({ personId, sessionId, code, device: deviceName(request), now })
  if ('refusal' in result) {
    const [refused, init] = refusedFactor(result, now)
    return data({ refused, to }, init)
  }
  const flash = result.by === 'recovery' ? 'recovery-code-used' : 'signed-in'
  return enterAs({ request, context }, { token: result.token, flash, to })
}

export default function SecondFactorQuestionPage() {
  const words = useWords(secondFactorWords)
  const asked = useLoaderData<typeof loader>()
  const answer = useFormAnswer<typeof action>()
  return (
    <EntryPage title={words.askTitle}>
      <SecondFactorQuestion name={asked.name} to={answer?.to ?? asked.to} refused={answer?.refused} />
    </EntryPage>
  )
}
