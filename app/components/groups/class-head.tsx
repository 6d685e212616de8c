import { Link } from '@remix-run/react'
import { useWords } from '~/ui/words'
import { ClassTabs } from './class-tabs'
import { groupWords } from './group-words'

type Props = { classId: string; name: string; title: string }

/** The top of a page about a class: whose it is, what it is for, and where else one can go. */
export function ClassHead({ classId, name, title }: Props) {
  const words = useWords(groupWords)
  return (
    <>
      <p className="crumb">
        <Link to="/lop">{words.classesTitle}</Link>
        <Link to={`/lop/${classId}`}>{name}</Link>
      </p>
      <h1>{title}</h1>
      <ClassTabs classId={classId} />
    </>
  )
}
