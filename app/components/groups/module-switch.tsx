import { Link } from '@remix-run/react'
import { useWords } from '~/ui/words'
import { groupWords } from './group-words'

export type SwitchModule = { id: string; number: number; title: string }

/** One link for each module; nothing when there is no choice. */
export function ModuleSwitch({ modules, shown }: { modules: SwitchModule[]; shown: string }) {
  const words = useWords(groupWords)
  if (modules.length < 2) return null
  return (
    <nav className="switch" aria-label={words.openModules}>
      <ul>
        {modules.map((module) => (
          <li key={module.id}>
            <Link to={`?hoc-phan=${module.id}`} aria-current={module.id === shown ? 'page' : undefined}>
              {module.number}. {module.title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
