import { Link } from '@remix-run/react'
import { Plate } from '~/ui/plate'
import { useWords } from '~/ui/words'
import { lessonWords } from './lesson-words'
import { ModuleWindows } from './module-windows'

export type ListedModule = { id: string; number: number; title: string; done: number; all: number }

/** The modules in order, each with its number plate and a window for every lesson. */
export function ModuleList({ modules }: { modules: ListedModule[] }) {
  const words = useWords(lessonWords)
  return (
    <div className="mods">
      {modules.map((module) => (
        <Link key={module.id} className="mod" to={`/hoc/${module.id}`}>
          <Plate isOff={module.done === 0}>{module.number}</Plate>
          <b lang="vi">{module.title}</b>
          <span className="wins">
            <ModuleWindows done={module.done} all={module.all} />
            <span>{words.countDone(module.done, module.all)}</span>
          </span>
        </Link>
      ))}
    </div>
  )
}
