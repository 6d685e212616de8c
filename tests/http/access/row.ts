import type { Outcome } from './outcome'
import { SIGNED_IN, VISITORS, type Visitor } from './visitors'
import type { Ids } from './world'

type Fields = Record<string, string | readonly string[]>

/**
 * One line of the matrix: a route of app/routes.ts, what is asked of it, and who may. Everybody else finds nothing there, and a
 * guest is sent to sign in. Each identifier that the address or the form takes from `ids` is also tried with a stranger's and
 * with one that nobody has.
 */
export type Row = {
  route: string
  method: 'GET' | 'POST'
  /** The address with everything that it names; may carry a query. */
  at: (ids: Ids) => string
  form?: (ids: Ids) => Fields
  may: readonly Visitor[]
  /** What comes for who may: a page, or `done` for a write, unless told. */
  answer?: Outcome
  /** What comes for who may not, when signed in. */
  refusal?: Outcome
  /** What comes for a guest. */
  guest?: Outcome
  /** Visitors with an answer of their own. */
  but?: Partial<Record<Visitor, Outcome>>
  /** What comes when an identifier is a stranger's or nobody's: by its name in `ids`, for who may; for all others as ever. */
  elsewhere?: Partial<Record<keyof Ids, Outcome | { strange: Outcome; nobody: Outcome }>>
}

type Wanted = Omit<Row, 'route' | 'method' | 'at' | 'form' | 'may'>

/** A line of the matrix that is read. */
export function get(route: string, may: readonly Visitor[], at: Row['at'], more: Wanted = {}): Row {
  return { route, method: 'GET', may, at, ...more }
}

/** A line of the matrix that writes, with its form. */
export function post(
  route: string,
  may: readonly Visitor[],
  at: Row['at'],
  form?: Row['form'],
  more: Wanted = {},
): Row {
  return { route, method: 'POST', may, at, form, ...more }
}

/** A form's address opened as a page: leads to the page with the form, whoever asks, and looks at nothing. */
export function leadsBack(route: string, at: Row['at'], names: readonly (keyof Ids)[] = []): Row {
  const elsewhere = Object.fromEntries(names.map((name) => [name, 'onward' as const]))
  return get(route, EVERYBODY, at, { answer: 'onward', elsewhere })
}

/** What the row says that this visitor gets. */
export function expectedOf(row: Row, visitor: Visitor): Outcome {
  const given = row.but?.[visitor]
  if (given) return given
  if (row.may.includes(visitor)) return row.answer ?? (row.method === 'GET' ? 'page' : 'done')
  if (visitor === 'guest') return row.guest ?? 'sign-in'
  return row.refusal ?? 'not-found'
}

export const EVERYBODY: readonly Visitor[] = VISITORS
export const ACCOUNTS: readonly Visitor[] = SIGNED_IN
