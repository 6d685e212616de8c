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
import { AssignForm } from '~/components/groups/assign-form'
import { assignmentWords } from '~/components/groups/assignment-words'
import { ClassHead } from '~/components/groups/class-head'
import { ClassWorks } from '~/components/groups/class-works'
import { readCatalogueOfClass } from '~/domain/lessons/catalogue-for.server'
import { assignWork } from '~/domain/mastery/assign-work.server'
import { everyWork } from '~/domain/mastery/assigned-work'
import { readClassAssignments } from '~/domain/mastery/assignment-queries.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { refusalAnswer } from '~/http/refusal-status'
import { requireViewer } from '~/http/viewer.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { pageTitle } from '~/ui/page-title'
import classes from '~/ui/styles/classes.css?url'
import groupsStyles from '~/ui/styles/groups.css?url'
import workStyles from '~/ui/styles/works.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({ work: line(120), dueOn: line(20) })

export const links: LinksFunction = () =>
  [groupsStyles, classes, workStyles].map((href) => ({
    rel: 'stylesheet',
    href,
  }))

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: assignmentWords.vi.title, en: assignmentWords.en.title })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const classId = params.class ?? ''
  const shown = await readClassAssignments({ viewer, classId })
  if ('refusal' in shown) throw notFound()
  const catalogue = await readCatalogueOfClass(classId)
  const now = new Date()
  return {
    ...{ classId, name: shown.class.name, today: vietnamDay(now), assignments: shown.assignments },
    nextWeek: vietnamDay(new Date(now.getTime() + 7 * 24 * 3_600_000)),
    modules: catalogue.modules.map(({ id, number, title }) => ({ id, number, title })),
    options: everyWork(catalogue).map(({ moduleId, kind, targetId, number, title }) => ({
      ...{ moduleId, kind, targetId, number, title },
    })),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const typed = await readFields(request, fields)
  const [classId, now] = [params.class ?? '', new Date()]
  const [kind = '', targetId = ''] = typed.work.split(':')
  const result = await assignWork({ viewer, classId, kind, targetId, dueOn: typed.dueOn, now })
  if ('ok' in result)
    return redirect(`/lop/${classId}/giao-bai`, {
      status: 303,
      headers: { 'set-cookie': await flashHeader('noted') },
    })
  if (!('field' in result)) throw notFound()
  return data(
    { typed, problem: { field: result.field, refusal: result.refusal } },
    refusalAnswer(result, now),
  )
}

export default function ClassAssignmentsPage() {
  const words = useWords(assignmentWords)
  const { classId, name, today, nextWeek, assignments, modules, options } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  return (
    <div className="wrap page">
      <ClassHead classId={classId} name={name} title={words.title} />
      <ClassWorks classId={classId} assignments={assignments} />
      <section className="sec flow" aria-labelledby="giao-bai-moi">
        <h2 id="giao-bai-moi">{words.assign}</h2>
        <AssignForm
          {...{ classId, modules, options, today }}
          typed={refused?.typed ?? { work: '', dueOn: nextWeek }}
          problem={refused?.problem ?? null}
        />
      </section>
    </div>
  )
}
