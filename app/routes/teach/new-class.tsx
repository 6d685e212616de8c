import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { classDeskWords } from '~/components/groups/class-desk-words'
import { groupWords } from '~/components/groups/group-words'
import { NewClassForm } from '~/components/groups/new-class-form'
import { NothingHere } from '~/components/groups/nothing-here'
import { schoolYearsAt } from '~/domain/groups/check-class'
import { listClassPlaces } from '~/domain/groups/class-place-queries.server'
import { makeClass } from '~/domain/groups/make-class.server'
import { line, readFields } from '~/http/read-fields.server'
import { refusalAnswer } from '~/http/refusal-status'
import { requireViewer } from '~/http/viewer.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { pageTitle } from '~/ui/page-title'
import classes from '~/ui/styles/classes.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({ name: line(), grade: line(10), schoolYear: line(20), placeId: line(100) })

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: classes }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: classDeskWords.vi.newClass, en: classDeskWords.en.newClass })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const places = await listClassPlaces(viewer)
  return { places, schoolYears: schoolYearsAt(vietnamDay(new Date())) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const typed = await readFields(request, fields)
  const now = new Date()
  const result = await makeClass({ ...typed, viewer, now })
  if ('ok' in result) return redirect(`/lop/${result.classId}/ma`, 303)
  return data(
    { typed, problem: { field: result.field, refusal: result.refusal } },
    refusalAnswer(result, now),
  )
}

export default function NewClassPage() {
  const words = useWords(classDeskWords)
  const { classesTitle } = useWords(groupWords)
  const { places, schoolYears } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  if (places.length === 0) return <NothingHere title={words.nowhereTitle} text={words.nowhereText} />
  const fresh = { name: '', grade: '', schoolYear: schoolYears[0], placeId: places[0]?.placeId ?? '' }
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to="/lop">{classesTitle}</Link>
      </p>
      <h1>{words.newClass}</h1>
      <p className="lead">{words.newClassLead}</p>
      <NewClassForm
        places={places}
        schoolYears={schoolYears}
        typed={refused?.typed ?? fresh}
        problem={refused?.problem ?? null}
      />
    </div>
  )
}
