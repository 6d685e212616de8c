import type { CardFilter, CardScope } from '~/domain/groups/card-scope'

const NAMES = { place: 'dia-ban', team: 'to', class: 'lop' } as const
const CARDS = { without: 'chua', with: 'co', all: 'tat-ca' } as const

/** What an address or a form of cards says, as names and values; the defaults are left out. */
export function cardFields(scope: CardScope, filter?: CardFilter): [string, string][] {
  return [
    [NAMES[scope.kind], scope.id],
    ...(filter && filter.cards !== 'without' ? [['the', CARDS[filter.cards]] as [string, string]] : []),
    ...(filter?.search ? [['tim', filter.search] as [string, string]] : []),
  ]
}

export function cardAddress(scope: CardScope, filter?: CardFilter, page = '/quan-ly/the'): string {
  return `${page}?${new URLSearchParams(cardFields(scope, filter))}`
}

/** A place, team or class as one value of a choice. */
export function scopeValue({ kind, id }: CardScope): string {
  return `${NAMES[kind]}=${id}`
}
