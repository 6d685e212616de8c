import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ClassHead } from '~/components/groups/class-head'
import { classListWords } from '~/components/groups/class-list-words'
import { MergeForm, type ShownSide } from '~/components/groups/merge-form'
import { mergeMembers } from '~/domain/mastery/merge-members.server'
import { type MergeSide, readMerge } from '~/domain/mastery/merge-queries.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'
import { formatDay } from '~/lib/format-time'
import { pageTitle } from '~/ui/page-title'
import classes from '~/ui/styles/classes.css?url'
import groupsStyles from '~/ui/styles/groups.css?url'
import { useWords } from '~/ui/words'

const fields = z.object({ mot: line(100), hai: line(100), giu: line(100) })

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: groupsStyles },
  { rel: 'stylesheet', href: classes },
]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: classListWords.vi.mergePage, en: classListWords.en.mergePage })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const asked = new URL(request.url).searchParams
  const classId = params.class ?? ''
  const personIds: [string, string] = [asked.get('mot') ?? '', asked.get('hai') ?? '']
  const sides = await readMerge({ viewer, classId, personIds, now: new Date() })
  if (!sides) throw notFound()
  const shown: [ShownSide, ShownSide] = [shownSide(sides[0]), shownSide(sides[1])]
  return { classId, name: sides[0].class.name, sides: shown }
}

function shownSide({ personId, displayName, joinedAt, hasJoined, isOfClass, ...work }: MergeSide): ShownSide {
  const { answers, lessons, lastActiveAt } = work
  return {
    ...{ personId, displayName, hasJoined, isOfClass, answers, lessons },
    ...{ joinedOn: formatDay(joinedAt), lastOn: lastActiveAt && formatDay(lastActiveAt) },
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { mot, hai, giu } = await readFields(request, fields)
  const [classId, keepId] = [params.class ?? '', giu === hai ? hai : mot]
  const dropId = keepId === mot ? hai : mot
  const result = await mergeMembers({ viewer, classId, keepId, dropId, now: new Date() })
  if ('refusal' in result) throw notFound()
  return redirect(`/lop/${classId}/danh-sach/${keepId}`, {
    status: 303,
    headers: { 'set-cookie': await flashHeader('noted') },
  })
}

export default function ClassMergePage() {
  const words = useWords(classListWords)
  const { classId, name, sides } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <ClassHead classId={classId} name={name} title={words.mergePage} />
      <p className="lead">{words.mergeLead}</p>
      <MergeForm classId={classId} sides={sides} />
    </div>
  )
}
