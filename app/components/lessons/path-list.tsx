import { Link } from '@remix-run/react'
import { useWords } from '~/ui/words'
import { ModuleWindows } from './module-windows'
import { pathWords } from './path-words'

export type ListedPath = {
  id: string
  title: string
  summary: string
  done: number
  all: number
  isChosen: boolean
}

/** The paths as signposts, each with whom it is for and a window for every lesson. */
export function PathList({ paths }: { paths: ListedPath[] }) {
  const words = useWords(pathWords)
  return (
    <ul className="posts">
      {paths.map((path) => (
        <li key={path.id}>
          <Link
            className={path.isChosen ? 'post is-chosen' : 'post'}
            to={`/lo-trinh/${path.id}`}
            aria-current={path.isChosen || undefined}
          >
            <b lang="vi">{path.title}</b>
            <span lang="vi">{path.summary}</span>
            <span className="wins">
              <ModuleWindows done={path.done} all={path.all} />
              <span>{path.isChosen ? words.following : words.done(path.done, path.all)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
