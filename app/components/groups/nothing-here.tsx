import { Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { groupWords } from './group-words'

/** A page that has nothing to show yet: why, and where to go meanwhile. */
export function NothingHere({ title, text }: { title: string; text: string }) {
  const words = useWords(groupWords)
  return (
    <div className="wrap lost">
      <Drawing name="under-the-palms" />
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <p className="acts">
        <Link className="btn" to="/hoc">
          {words.toModules}
        </Link>
      </p>
    </div>
  )
}
