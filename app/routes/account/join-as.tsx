import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { EntryPage } from '~/components/accounts/entry-page'
import { joinWords } from '~/components/groups/join-words'
import { PinForm } from '~/components/groups/pin-form'
import { pinProblem, toldRefusal } from '~/components/groups/pin-problem'
import { enterClass } from '~/domain/groups/enter-class.server'
import { readJoinClass } from '~/domain/groups/join-queries.server'
import { readDevice } from '~/http/device-cookie.server'
import { deviceName } from '~/http/device-name'
import { enterAs } from '~/http/enter-as.server'
import { readFields } from '~/http/read-fields.server'
import { refusalAnswer } from '~/http/refusal-status'
import { pageTitle } from '~/ui/page-title'
import classes from '~/ui/styles/classes.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'
import { pinFields, pinHeaders, readPin } from './read-pin.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: classes }]

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, { vi: joinWords.vi.title, en: joinWords.en.title }),
  { name: 'robots', content: 'noindex' },
]

export const headers = pinHeaders

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { code = '', person = '' } = params
  const found = await readJoinClass({ code, address: context.address, now: new Date() })
  const name = 'ok' in found && found.names.find(({ personId }) => personId === person)
  // Another code, or a name that is gone: the page of the class says which.
  if (!('ok' in found) || !name) throw redirect(`/vao-lop/${code}`, 303)
  const wantsDigits = new URL(request.url).searchParams.get('kieu') === 'so'
  const { label, hasJoined, secretKind } = name
  return {
    ...{ code: found.class.joinCode, personId: person, className: found.class.name, label, hasJoined },
    kind: hasJoined ? secretKind : wantsDigits ? ('password' as const) : ('pictures' as const),
    isOpen: hasJoined || found.class.isJoinOpen,
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { code = '', person = '' } = params
  const now = new Date()
  const pin = readPin(await readFields(request, pinFields))
  if (!pin.isSent) return data({ chosen: pin.chosen, told: null })
  const { deviceHash, header } = await readDevice({ request, context })
  const result = await enterClass({
    ...{ code, personId: person, secret: pin.secret, address: context.address },
    ...{ deviceHash, device: deviceName(request), now },
  })
  if ('refusal' in result) {
    const answer = refusalAnswer(result, now)
    const told = toldRefusal(result, now)
    return data({ chosen: [], told }, { ...answer, headers: { ...answer.headers, 'set-cookie': header } })
  }
  const flash = result.isFirst ? 'registered' : 'signed-in'
  return enterAs({ request, context }, { token: result.token, flash, to: '/lop', cookies: [header] })
}

export default function JoinAsPage() {
  const words = useWords(joinWords)
  const { code, personId, className, label, hasJoined, kind, isOpen } = useLoaderData<typeof loader>()
  const answer = useFormAnswer<typeof action>()
  const here = `/vao-lop/${code}/${personId}`
  const problem = pinProblem(answer?.told, words)
  return (
    <EntryPage title={words.hello(label)}>
      <p className="entry-acts">
        <span>{className}</span>
        <Link to={`/vao-lop/${code}`}>{words.notMe}</Link>
      </p>
      {isOpen ? (
        <PinForm
          action={kind === 'password' && !hasJoined ? `${here}?kieu=so` : here}
          isFirst={!hasJoined}
          kind={kind}
          otherKindAt={hasJoined ? null : kind === 'pictures' ? `${here}?kieu=so` : here}
          chosen={answer?.chosen ?? []}
          problem={problem}
        />
      ) : (
        <p className="lead">{words.closedFor}</p>
      )}
      {answer?.told?.refusal === 'sign-in-elsewhere' && (
        <p className="acts">
          <a className="btn" href="/dang-nhap?ve=/lop">
            {words.toSignIn}
          </a>
        </p>
      )}
    </EntryPage>
  )
}
