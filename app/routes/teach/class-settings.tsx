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
import { classDeskWords } from '~/components/groups/class-desk-words'
import { ClassHead } from '~/components/groups/class-head'
import { ClassSettings } from '~/components/groups/class-settings'
import { changeClass } from '~/domain/groups/change-class.server'
import { schoolYearsAt } from '~/domain/groups/check-class'
import { readManagedClass } from '~/domain/groups/managed-class-queries.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { refusalAnswer } from '~/http/refusal-status'
import { requireViewer } from '~/http/viewer.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { pageTitle } from '~/ui/page-title'
import classes from '~/ui/styles/classes.css?url'
import groupsStyles from '~/ui/styles/groups.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({ name: line(), grade: line(10), schoolYear: line(20) })

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: groupsStyles },
  { rel: 'stylesheet', href: classes },
]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: classDeskWords.vi.settingsTitle, en: classDeskWords.en.settingsTitle })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const managed = await readManagedClass(viewer, params.class ?? '')
  if (!managed) throw notFound()
  const { classId, name, grade, schoolYear, isArchived } = managed
  const typed = { name, grade: grade === null ? '' : String(grade), schoolYear: schoolYear ?? '' }
  return { classId, name, isArchived, typed, schoolYears: schoolYearsAt(vietnamDay(new Date())) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const typed = await readFields(request, fields)
  const classId = params.class ?? ''
  const result = await changeClass({ ...typed, viewer, classId })
  if ('ok' in result)
    return redirect(`/lop/${classId}/cai-dat`, {
      status: 303,
      headers: { 'set-cookie': await flashHeader('noted') },
    })
  if (!('field' in result)) throw notFound()
  return data(
    { typed, problem: { field: result.field, refusal: result.refusal } },
    refusalAnswer(result, new Date()),
  )
}

export default function ClassSettingsPage() {
  const words = useWords(classDeskWords)
  const { classId, name, isArchived, typed, schoolYears } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  return (
    <div className="wrap page">
      <ClassHead classId={classId} name={name} title={words.settingsTitle} />
      <ClassSettings
        {...{ classId, isArchived, schoolYears }}
        typed={refused?.typed ?? typed}
        problem={refused?.problem ?? null}
      />
    </div>
  )
}
