import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EntryPage } from '~/components/accounts/entry-page'
import { minutesUntil } from '~/components/accounts/minutes-until'
import { CodeForm } from '~/components/groups/code-form'
import { JoinClass } from '~/components/groups/join-class'
import { joinWords } from '~/components/groups/join-words'
import { listPage } from '~/components/groups/list-page'
import { readJoinClass } from '~/domain/groups/join-queries.server'
import { refusalAnswer } from '~/http/refusal-status'
import { getViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import classes from '~/ui/styles/classes.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: classes }]

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, { vi: joinWords.vi.title, en: joinWords.en.title }),
  { name: 'robots', content: 'noindex' },
]

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { code = '' } = params
  const now = new Date()
  const [viewer, found] = await Promise.all([
    getViewer({ request, context }),
    readJoinClass({ code, address: context.address, now }),
  ])
  if (!('ok' in found)) {
    const minutes = 'retryAt' in found ? minutesUntil(found.retryAt, now) : null
    return data({ refused: { code, refusal: found.refusal, minutes } }, refusalAnswer(found, now))
  }
  const { name, joinCode, place, isJoinOpen } = found.class
  const names = found.names.map(({ personId, label, hasJoined }) => ({ personId, label, hasJoined }))
  return data({
    ...{ refused: null, code: joinCode, name, placeName: place.name, isJoinOpen },
    viewerName: viewer?.displayName ?? null,
    list: listPage(names, new URL(request.url).searchParams.get('trang'), 120),
  })
}

export default function JoinClassPage() {
  const words = useWords(joinWords)
  const found = useLoaderData<typeof loader>()
  return found.refused ? (
    <EntryPage title={words.title}>
      <CodeForm refused={found.refused} />
    </EntryPage>
  ) : (
    <EntryPage title={words.classTitle(found.name)}>
      <JoinClass {...found} />
    </EntryPage>
  )
}
