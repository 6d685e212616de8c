import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { EntryPage } from '~/components/accounts/entry-page'
import { LinkForm } from '~/components/accounts/link-form'
import { LinkGone } from '~/components/accounts/link-gone'
import { linkWords } from '~/components/accounts/link-words'
import { claimSignInLink } from '~/domain/accounts/claim-sign-in-link.server'
import { readSignInLink } from '~/domain/accounts/sign-in-link-queries.server'
import { arrive } from '~/http/arrive.server'
import { deviceName } from '~/http/device-name'
import { openedLink } from '~/http/held-token.server'
import { readFields, text } from '~/http/read-fields.server'
import { refusalAnswer } from '~/http/refusal-status'
import { pageTitle } from '~/ui/page-title'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({ secret: text(500) })

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: linkWords.vi.title, en: linkWords.en.title })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const token = (await openedLink.read({ request, context })) ?? ''
  const link = await readSignInLink(token, new Date())
  if ('refusal' in link) return data({ link: null }, refusalAnswer(link, new Date()))
  return data({ link })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { secret } = await readFields(request, fields)
  const now = new Date()
  const token = (await openedLink.read({ request, context })) ?? ''
  const result = await claimSignInLink({ token, secret, device: deviceName(request), now })
  if ('refusal' in result) return data({ refusal: result.refusal }, refusalAnswer(result, now))
  const cookies = [await openedLink.drop(context)]
  return arrive({ request, context }, { ...result, flash: 'secret-chosen', isShownHere: false, cookies })
}

export default function LinkPage() {
  const words = useWords(linkWords)
  const { link } = useLoaderData<typeof loader>()
  const refusal = useFormAnswer<typeof action>()?.refusal
  if (!link || refusal === 'link-not-valid')
    return (
      <EntryPage title={words.goneTitle}>
        <LinkGone />
      </EntryPage>
    )
  return (
    <EntryPage title={words.greeting(link.displayName)}>
      <LinkForm identifier={link.identifier} refusal={refusal} />
    </EntryPage>
  )
}
