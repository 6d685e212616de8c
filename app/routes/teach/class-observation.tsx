import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ObserveForm } from '~/components/observing/observe-form'
import { observingWords } from '~/components/observing/observing-words'
import { readObservable } from '~/domain/mastery/read-observable.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import groupsStyles from '~/ui/styles/groups.css?url'
import styles from '~/ui/styles/teaching/team.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { observedModule, takeObservation } from './observing.server'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: groupsStyles },
  { rel: 'stylesheet', href: styles },
]

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, {
    vi: observingWords.vi.title(data?.name ?? ''),
    en: observingWords.en.title(data?.name ?? ''),
  })

type Params = LoaderFunctionArgs['params']

const backTo = (params: Params) => `/lop/${params.class}/${params.person}`

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [personId, now] = [params.person ?? '', new Date()]
  const found = await readObservable({ viewer, personId, within: { classId: params.class ?? '' }, now })
  if ('refusal' in found) throw notFound()
  const asked = new URL(request.url).searchParams.get('hoc-phan')
  return { name: found.name, back: backTo(params), ...(await observedModule(personId, asked, now)) }
}

export async function action(asked: ActionFunctionArgs) {
  return await takeObservation(asked, {
    within: { classId: asked.params.class ?? '' },
    back: backTo(asked.params),
  })
}

export default function ClassObservationPage() {
  const { back, ...form } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<{ skillId: string; result: string }>()
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={back}>{form.name}</Link>
      </p>
      <ObserveForm {...form} refused={refused} />
    </div>
  )
}
