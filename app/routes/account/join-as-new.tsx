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
import { NameForm } from '~/components/groups/name-form'
import { PinForm } from '~/components/groups/pin-form'
import { pinProblem, toldRefusal } from '~/components/groups/pin-problem'
import { joinClass } from '~/domain/groups/join-class.server'
import { openClass } from '~/domain/groups/open-class.server'
import { readDevice } from '~/http/device-cookie.server'
import { deviceName } from '~/http/device-name'
import { enterAs } from '~/http/enter-as.server'
import { readPreferences } from '~/http/preferences.server'
import { line, readFields } from '~/http/read-fields.server'
import { refusalAnswer } from '~/http/refusal-status'
import { pageTitle } from '~/ui/page-title'
import classes from '~/ui/styles/classes.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'
import { pinFields, pinHeaders, readPin } from './read-pin.server'

const fields = pinFields.extend({ displayName: line(200) })

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: classes }]

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, { vi: joinWords.vi.title, en: joinWords.en.title }),
  { name: 'robots', content: 'noindex' },
]

export const headers = pinHeaders

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { code = '' } = params
  const opened = await openClass({ code, address: context.address, now: new Date() })
  if (!('ok' in opened)) throw redirect(`/vao-lop/${code}`, 303)
  const { joinCode, name, isJoinOpen } = opened.class
  return { code: joinCode, className: name, isJoinOpen }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { code = '' } = params
  const now = new Date()
  const { displayName, ...typed } = await readFields(request, fields)
  const pin = readPin(typed)
  const { deviceHash, header } = await readDevice({ request, context })
  const { locale } = await readPreferences(request)
  const result = await joinClass({
    // Until the learner has pressed the last button nothing is chosen: the name alone is looked at.
    secret: pin.isSent ? pin.secret : { kind: 'pictures', pictures: [] },
    ...{ code, displayName, address: context.address, locale, deviceHash, device: deviceName(request), now },
  })
  if ('ok' in result)
    return enterAs(
      { request, context },
      { token: result.token, flash: 'registered', to: '/lop', cookies: [header] },
    )
  const isUnasked = !pin.isSent && result.refusal === 'pictures-missing'
  const answer = isUnasked ? {} : refusalAnswer(result, now)
  const chosen = pin.isSent ? [] : pin.chosen
  const kind = typed.kieu === 'so' ? ('password' as const) : ('pictures' as const)
  const namesake = 'personId' in result ? result.personId : null
  const told = isUnasked ? null : toldRefusal(result, now)
  return data(
    { displayName, chosen, kind, told, namesake },
    { ...answer, headers: { ...answer.headers, 'set-cookie': header } },
  )
}

export default function JoinAsNewPage() {
  const words = useWords(joinWords)
  const { code, className, isJoinOpen } = useLoaderData<typeof loader>()
  const answer = useFormAnswer<typeof action>()
  const problem = pinProblem(answer?.told, words)
  const here = `/vao-lop/${code}/moi`
  const isNamed = answer && answer.told?.field !== 'displayName'
  return (
    <EntryPage title={isNamed ? words.hello(answer.displayName) : words.classTitle(className)}>
      <p className="entry-acts">
        <span>{isNamed ? className : words.onlyTyped}</span>
        <Link to={`/vao-lop/${code}`}>{words.notMe}</Link>
      </p>
      {!isJoinOpen ? (
        <p className="lead">{words.closedFor}</p>
      ) : isNamed ? (
        <PinForm
          action={here}
          isFirst
          kind={answer.kind}
          otherKindAt={null}
          chosen={answer.chosen}
          problem={problem}
        >
          <input type="hidden" name="displayName" value={answer.displayName} />
        </PinForm>
      ) : (
        <NameForm
          code={code}
          typed={answer?.displayName}
          problem={problem}
          namesake={answer?.namesake ?? null}
        />
      )}
    </EntryPage>
  )
}
