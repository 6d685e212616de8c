import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ClassHead } from '~/components/groups/class-head'
import { classListWords } from '~/components/groups/class-list-words'
import { NamesForm } from '~/components/groups/names-form'
import { addNames } from '~/domain/groups/add-names.server'
import { readManagedClass } from '~/domain/groups/managed-class-queries.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { readFields, text } from '~/http/read-fields.server'
import { refusalAnswer } from '~/http/refusal-status'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import classes from '~/ui/styles/classes.css?url'
import groupsStyles from '~/ui/styles/groups.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({ names: text(100_000) })

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: groupsStyles },
  { rel: 'stylesheet', href: classes },
]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: classListWords.vi.addTitle, en: classListWords.en.addTitle })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const managed = await readManagedClass(viewer, params.class ?? '')
  if (!managed) throw notFound()
  return { classId: managed.classId, name: managed.name }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { names } = await readFields(request, fields)
  const [classId, now] = [params.class ?? '', new Date()]
  const result = await addNames({ viewer, classId, text: names, now })
  if ('ok' in result)
    return redirect(`/lop/${classId}/danh-sach`, {
      status: 303,
      headers: { 'set-cookie': await flashHeader('noted') },
    })
  if (!('field' in result)) throw notFound()
  const problems = 'problems' in result ? result.problems : []
  return data({ typed: names, refused: { refusal: result.refusal, problems } }, refusalAnswer(result, now))
}

export default function ClassNamesPage() {
  const words = useWords(classListWords)
  const { classId, name } = useLoaderData<typeof loader>()
  const answer = useFormAnswer<typeof action>()
  return (
    <div className="wrap page">
      <ClassHead classId={classId} name={name} title={words.addTitle} />
      <p className="lead">{words.addLead}</p>
      <NamesForm classId={classId} typed={answer?.typed ?? ''} refused={answer?.refused ?? null} />
    </div>
  )
}
