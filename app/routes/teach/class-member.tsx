import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { classListWords } from '~/components/groups/class-list-words'
import { groupWords } from '~/components/groups/group-words'
import { MemberActs } from '~/components/groups/member-acts'
import { listClassmates } from '~/domain/groups/class-list-queries.server'
import { readManagedMember } from '~/domain/groups/class-member-queries.server'
import { listOwnClasses } from '~/domain/groups/managed-class-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { formatDay } from '~/lib/format-time'
import classes from '~/ui/styles/classes.css?url'
import groupsStyles from '~/ui/styles/groups.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: groupsStyles },
  { rel: 'stylesheet', href: classes },
]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.displayName ?? 'Người học'} · Ngõ Số` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [classId, personId] = [params.class ?? '', params.person ?? '']
  const member = await readManagedMember({ viewer, classId, personId, now: new Date() })
  if (!member) throw notFound()
  const [classmates, ownClasses] = await Promise.all([
    listClassmates({ viewer, classId }),
    listOwnClasses(viewer),
  ])
  const { displayName, hasJoined, isLockedOut, isOfClass, joinedAt } = member
  return {
    ...{ classId, personId, displayName, hasJoined, isLockedOut, isOfClass, since: formatDay(joinedAt) },
    className: member.class.name,
    classmates: classmates.filter((each) => each.personId !== personId),
    otherClasses: ownClasses.filter((each) => each.classId !== classId),
  }
}

export default function ClassMemberPage() {
  const words = useWords(classListWords)
  const { classesTitle } = useWords(groupWords)
  const { displayName, className, since, ...member } = useLoaderData<typeof loader>()
  const { classId, hasJoined, isOfClass } = member
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to="/lop">{classesTitle}</Link>
        <Link to={`/lop/${classId}/danh-sach`}>{className}</Link>
      </p>
      <h1>{displayName}</h1>
      <p className="class-facts">
        {hasJoined ? (isOfClass ? words.hasPin : words.ownAccount) : words.noPin} {words.sinceOn(since)}
      </p>
      <MemberActs {...member} />
    </div>
  )
}
