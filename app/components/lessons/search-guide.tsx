import { Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { type ListedModule, ModuleList } from './module-list'
import { searchWords } from './search-words'

/** What one can look for: something from each module, and the modules themselves. */
export function SearchGuide({ examples, modules }: { examples: string[]; modules: ListedModule[] }) {
  const words = useWords(searchWords)
  if (modules.length === 0) return null
  return (
    <div className="sec search-guide">
      <section aria-labelledby="vi-du">
        <h2 id="vi-du">{words.examples}</h2>
        <ul className="tries">
          {examples.map((example) => (
            <li key={example}>
              <Link to={`/tim?${new URLSearchParams({ q: example })}`} lang="vi">
                <Drawing name="search" className="ic" />
                {example}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="hoc-phan">
        <h2 id="hoc-phan">{words.orModule}</h2>
        <ModuleList modules={modules} />
      </section>
    </div>
  )
}
