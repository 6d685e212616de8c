import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { z } from 'zod'
import { EntryPage } from '~/components/accounts/entry-page'
import { minutesUntil } from '~/components/accounts/minutes-until'
import { CodeForm } from '~/components/groups/code-form'
import { joinWords } from '~/components/groups/join-words'
import { openClass } from '~/domain/groups/open-class.server'
import { line, readFields } from '~/http/read-fields.server'
import { refusalAnswer } from '~/http/refusal-status'
import { pageTitle } from '~/ui/page-title'
import classes from '~/ui/styles/classes.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({ code: line(40) })

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: classes }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: joinWords.vi.title, en: joinWords.en.title })

/** `Retry-After` of a refusal reaches the browser only through here. */
export const headers = ({ actionHeaders }: { actionHeaders: Headers }) => actionHeaders

export async function action({ request, context }: ActionFunctionArgs) {
  const { code } = await readFields(request, fields)
  const now = new Date()
  const opened = await openClass({ code, address: context.address, now })
  if ('ok' in opened) return redirect(`/vao-lop/${opened.class.joinCode}`, 303)
  const minutes = 'retryAt' in opened ? minutesUntil(opened.retryAt, now) : null
  return data({ code, refusal: opened.refusal, minutes }, refusalAnswer(opened, now))
}

export default function JoinPage() {
  const words = useWords(joinWords)
  const refused = useFormAnswer<typeof action>()
  return (
    <EntryPage title={words.title}>
      <CodeForm refused={refused} />
    </EntryPage>
  )
}
