import { Link } from '@remix-run/react'
import type { CardScope } from '~/domain/groups/card-scope'
import { Drawing, type DrawingName } from '~/ui/drawing/drawing'
import { Field } from '~/ui/field'
import { useWords } from '~/ui/words'
import { cardAddress, scopeValue } from './card-address'
import { cardWords } from './card-words'

type Named = CardScope & { name: string }

const ICONS: Record<CardScope['kind'], DrawingName> = { place: 'house', team: 'team', class: 'class' }

/** Where to begin: one's places, teams and classes. */
export function CardScopes({ scopes }: { scopes: Named[] }) {
  const words = useWords(cardWords)
  return (
    <ul className="groups">
      {scopes.map((scope) => (
        <li key={`${scope.kind} ${scope.id}`}>
          <Link to={cardAddress(scope)}>
            <Drawing name={ICONS[scope.kind]} className="ic" />
            <b>{scope.name}</b>
            <span className="small">{words.kinds[scope.kind]}</span>
            <Drawing name="right" className="ic" />
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** The places above, the highest first. */
export function CardPath({ above }: { above: Named[] }) {
  const words = useWords(cardWords)
  if (above.length === 0) return null
  return (
    <nav className="crumb" aria-label={words.path}>
      {above.map((scope) => (
        <Link key={scope.id} to={cardAddress(scope)}>
          {scope.name}
        </Link>
      ))}
    </nav>
  )
}

/** One of what lies inside a place: a choice, because a province has hundreds. */
export function CardInside({ inside }: { inside: Named[] }) {
  const words = useWords(cardWords)
  if (inside.length === 0) return null
  return (
    <form method="get" action="/quan-ly/the" className="card-inside">
      <Field id="trong" label={words.inside}>
        {(ties) => (
          <select {...ties} id="trong" name="trong" className="text-input">
            {inside.map((scope) => (
              <option key={scopeValue(scope)} value={scopeValue(scope)}>
                {words.kinds[scope.kind]}: {scope.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button type="submit" className="btn line">
        {words.go}
      </button>
    </form>
  )
}
