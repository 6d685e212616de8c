import { Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { assignmentWords } from './assignment-words'
import { OwnWork, type ShownWork } from './own-work'

type Props = { classes: { classId: string; name: string; placeName: string }[]; works: ShownWork[] }

/** The classes that somebody learns in, and what these ask them to do by when. */
export function OwnLearning({ classes, works }: Props) {
  const words = useWords(assignmentWords)
  const isAllDone = works.length > 0 && works.every(({ state }) => state === 'done')
  if (classes.length === 0)
    return (
      <section className="flow" aria-labelledby="chua-co-lop">
        <h2 id="chua-co-lop">{words.noClass}</h2>
        <p>{words.noClassText}</p>
        <p>
          <Link className="btn" to="/vao-lop">
            {words.joinByCode}
          </Link>
        </p>
      </section>
    )
  return (
    <section className="flow" aria-labelledby="lop-hoc">
      <h2 className="vh" id="lop-hoc">
        {words.myLearning}
      </h2>
      <ul className="plain-rows">
        {classes.map(({ classId, name, placeName }) => (
          <li key={classId}>
            <Drawing name="class" className="ic" />
            <b>{name}</b>
            <span className="small">{placeName}</span>
          </li>
        ))}
      </ul>
      <h2>{words.ownTitle}</h2>
      {works.length === 0 && <p>{words.ownNone}</p>}
      {isAllDone && <p className="lead">{words.allDone}</p>}
      <OwnWork works={works} />
      <p>
        <Link to="/vao-lop">{words.joinByCode}</Link>
      </p>
    </section>
  )
}
