import { Link } from '@remix-run/react'
import type { FoundModule } from '~/domain/lessons/search-result'
import { Plate } from '~/ui/plate'
import { useWords } from '~/ui/words'
import { Marked } from './marked'
import { searchWords } from './search-words'

/** Modules whose name is what was asked for. */
export function FoundModules({ modules, typed }: { modules: FoundModule[]; typed: string }) {
  const words = useWords(searchWords)
  if (modules.length === 0) return null
  return (
    <nav className="mods found-modules" aria-label={words.foundModules(typed)}>
      {modules.map((module) => (
        <Link key={module.id} className="mod" to={`/hoc/${module.id}`}>
          <Plate>{module.number}</Plate>
          <b lang="vi">
            <Marked text={module.title} />
          </b>
          <span className="wins">{words.wholeModule(module.lessonCount)}</span>
        </Link>
      ))}
    </nav>
  )
}
