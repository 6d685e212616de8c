import { Link } from '@remix-run/react'
import { Field } from '~/ui/field'
import { useWords } from '~/ui/words'
import { classListWords } from './class-list-words'

type Props = {
  classId: string
  personId: string
  hasJoined: boolean
  isLockedOut: boolean
  isOfClass: boolean
  classmates: { personId: string; displayName: string }[]
  otherClasses: { classId: string; name: string }[]
}

/** What a teacher can do for one learner: each a form of its own. */
export function MemberActs(props: Props) {
  const { classId, personId, hasJoined, isLockedOut, isOfClass, classmates, otherClasses } = props
  const words = useWords(classListWords)
  const here = `/lop/${classId}/danh-sach/${personId}`
  return (
    <div className="class-acts">
      {hasJoined && (
        <p>
          <Link className="btn line" to={`/lop/${classId}/${personId}`}>
            {words.seeSkills}
          </Link>
        </p>
      )}
      {isLockedOut && (
        <section>
          <h2>{words.unlockTitle}</h2>
          <p>{words.unlockText}</p>
          <form method="post" action={`${here}/mo-khoa`}>
            <button type="submit" className="btn">
              {words.unlock}
            </button>
          </form>
        </section>
      )}
      {hasJoined && isOfClass && (
        <section>
          <h2>{words.resetTitle}</h2>
          <p>{words.resetText}</p>
          <form method="post" action={`${here}/ma-moi`}>
            <button type="submit" className="btn line">
              {words.reset}
            </button>
          </form>
        </section>
      )}
      {classmates.length > 0 && (
        <section>
          <h2>{words.mergeTitle}</h2>
          <p>{words.mergeText}</p>
          <form method="get" action={`/lop/${classId}/danh-sach/gop`}>
            <input type="hidden" name="mot" value={personId} />
            <Choose
              id="hai"
              label={words.mergeWith}
              options={classmates.map((each) => [each.personId, each.displayName])}
            />
            <button type="submit" className="btn line">
              {words.compare}
            </button>
          </form>
        </section>
      )}
      {otherClasses.length > 0 && (
        <section>
          <h2>{words.moveTitle}</h2>
          <p>{words.moveText}</p>
          <form method="post" action={`${here}/chuyen`}>
            <Choose
              id="toClassId"
              label={words.moveTo}
              options={otherClasses.map((each) => [each.classId, each.name])}
            />
            <button type="submit" className="btn line">
              {words.move}
            </button>
          </form>
        </section>
      )}
      <section>
        <h2>{words.takeOutTitle}</h2>
        <p>{hasJoined || !isOfClass ? words.takeOutText : words.takeOutName}</p>
        <form method="post" action={`${here}/ra`}>
          <button type="submit" className="btn line">
            {words.takeOut}
          </button>
        </form>
      </section>
    </div>
  )
}

function Choose({ id, label, options }: { id: string; label: string; options: [string, string][] }) {
  return (
    <Field id={id} label={label}>
      {(ties) => (
        <select {...ties} id={id} name={id} className="text-input">
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
