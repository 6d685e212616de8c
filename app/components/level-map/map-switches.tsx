import { Link, useSearchParams } from '@remix-run/react'
import { groupWords } from '~/components/groups/group-words'
import { useWords } from '~/ui/words'
import type { MapOrder } from './map-order'
import { ALL_MODULES } from './map-scope'
import { mapWords } from './map-words'

type Props = { modules: { id: string; number: number; title: string }[]; shown: string; order?: MapOrder }

/** Which modules a map shows, and in which order its people stand: links, which need no script. */
export function MapSwitches({ modules, shown, order }: Props) {
  const words = { ...useWords(groupWords), ...useWords(mapWords) }
  const addressWith = useAddressWith()
  const choices = [
    ...modules.map(({ id, number, title }) => ({ id, label: `${number}. ${title}` })),
    { id: ALL_MODULES, label: words.allModules },
  ]
  return (
    <>
      {modules.length > 1 && (
        <nav className="switch map-choice" aria-label={words.openModules}>
          <details key={shown}>
            <summary>
              {words.module}: <b>{choices.find(({ id }) => id === shown)?.label}</b>
            </summary>
            <ul>
              {choices.map(({ id, label }) => (
                <li key={id}>
                  <Link to={addressWith('hoc-phan', id)} aria-current={id === shown ? 'page' : undefined}>
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </details>
        </nav>
      )}
      {order && (
        <nav className="switch map-order" aria-label={words.order}>
          <span aria-hidden="true">{words.order}:</span>
          <ul>
            {(['can-giup', 'ten'] as const).map((id) => (
              <li key={id}>
                <Link to={addressWith('xep', id)} aria-current={id === order ? 'page' : undefined}>
                  {words.orders[id]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  )
}

/** The address of this page with one thing of it changed, at its first page. */
function useAddressWith(): (name: string, value: string) => string {
  const [search] = useSearchParams()
  return (name, value) => {
    const asked = new URLSearchParams(search)
    asked.delete('trang')
    asked.set(name, value)
    return `?${asked}`
  }
}
