import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { RoleForm } from '~/components/accounts/role-form'
import { roleWords } from '~/components/accounts/role-words'
import { grantRole } from '~/domain/accounts/grant-role.server'
import { isRoleKind } from '~/domain/accounts/role-kinds'
import { readGrantChoices } from '~/domain/accounts/role-queries.server'
import { readPlaceName } from '~/domain/places/place-queries.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields, tick } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({
  ...{ kind: line(40), scope: line(120), identifier: line(), endsOn: line(20), seesNames: tick() },
})

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: roleWords.vi.grant, en: roleWords.en.grant })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const placeId = new URL(request.url).searchParams.get('dia-ban') ?? ''
  const choices = await readGrantChoices({ viewer, placeId })
  if ('refusal' in choices) throw notFound()
  const { kinds, scopes } = choices
  return { kinds, scopes, placeId, placeName: (await readPlaceName(placeId)) ?? '' }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const placeId = new URL(request.url).searchParams.get('dia-ban') ?? ''
  const typed = await readFields(request, fields)
  const { kind, scope, ...rest } = typed
  if (!isRoleKind(kind)) return data({ typed, field: 'kind', refusal: 'kind-missing' }, 400)
  const [scopeKind, ...id] = scope.split(':')
  if (scopeKind !== 'place' && scopeKind !== 'team' && scopeKind !== 'class') throw notFound()
  const asked = { ...rest, kind, scopeKind, scopeId: id.join(':') } as const
  const result = await grantRole({ viewer, ...asked, now: new Date() })
  if ('field' in result) return data({ typed, field: result.field, refusal: result.refusal }, 400)
  if ('refusal' in result) throw notFound()
  return redirect(`/quan-ly/vai-tro?dia-ban=${encodeURIComponent(placeId)}`, {
    status: 303,
    headers: { 'set-cookie': await flashHeader('role-granted') },
  })
}

export default function RoleGrantPage() {
  const words = useWords(roleWords)
  const { placeName, ...choices } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  return (
    <div className="wrap page">
      <h1>{words.grantTitle(placeName)}</h1>
      <RoleForm {...choices} refused={refused} />
    </div>
  )
}
