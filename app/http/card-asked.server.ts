import type { CardFilter, CardScope } from '~/domain/groups/card-scope'

const SCOPES = { 'dia-ban': 'place', to: 'team', lop: 'class' } as const
const CARDS = { chua: 'without', co: 'with', 'tat-ca': 'all' } as const

type Fields = { get: (name: string) => unknown }

/**
 * Which people's cards an address or a form is about: `dia-ban`, `to` or `lop` (or one of them as the value of `trong`), then
 * `the` and `tim`; null scope when none.
 */
export function cardAsked(fields: Fields): { scope: CardScope | null; filter: CardFilter } {
  const text = (name: string) => String(fields.get(name) ?? '').slice(0, 200)
  const [inside = '', ...rest] = text('trong').split('=')
  const chosen = SCOPES[inside as keyof typeof SCOPES]
  const named = Object.entries(SCOPES).find(([name]) => text(name) !== '')
  const scope = chosen
    ? { kind: chosen, id: rest.join('=') }
    : named
      ? { kind: named[1], id: text(named[0]) }
      : null
  const cards = CARDS[text('the') as keyof typeof CARDS] ?? 'without'
  return { scope, filter: { cards, search: text('tim') } }
}
