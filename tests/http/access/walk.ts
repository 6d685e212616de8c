import { createCookie } from '@remix-run/node'
import { createSession } from '~/domain/accounts/create-session.server'
import type { KeptRows } from './kept-rows'
import { type Outcome, outcomeOf } from './outcome'
import { expectedOf, type Row } from './row'
import { ORIGIN, type Site } from './site'
import { SIGNED_IN, STRANGERS, VISITORS, type Visitor } from './visitors'
import type { Ids } from './world'

export type Walked = {
  row: Row
  /** What came, by visitor. */
  cells: Record<Visitor, Outcome>
  /** What came with an identifier of a stranger's, or of nobody's, for those who may open their own. */
  elsewhere: { strange: Outcome[]; nobody: Outcome[] }
  /** Sentences, one for each thing that is not as the row says. */
  wrong: string[]
  count: number
}

export type Walk = {
  site: Site
  rows: KeptRows
  cookies: Record<Visitor, string>
  own: Ids
  strange: Ids
}

/** Rows that change by themselves: when somebody was last there, and who failed too often. */
const RESTLESS = ['Session', 'Throttle']

/** Asks for one line of the matrix as everybody, then with each of its identifiers replaced by a stranger's and by nobody's. */
export async function walkRow(walk: Walk, row: Row): Promise<Walked> {
  const elsewhere = { strange: [], nobody: [] }
  const walked: Walked = { row, cells: {} as Walked['cells'], elsewhere, wrong: [], count: 0 }
  const [inAddress, inForm] = [new Set<keyof Ids>(), new Set<keyof Ids>()]
  row.at(recording(walk.own, inAddress))
  row.form?.(recording(walk.own, inForm))

  const parameters = row.route.match(/:\w+/g) ?? []
  if (inAddress.size < parameters.length)
    walked.wrong.push(
      `${row.method} /${row.route}: its address must take each of ${parameters.join(', ')} from ids, so that a stranger's can be tried`,
    )

  // Who is refused goes first: afterwards nothing at all may have changed.
  const isLetThrough = (visitor: Visitor) => LET_THROUGH.has(expectedOf(row, visitor))
  const inTurn = [...VISITORS].sort((a, b) => Number(isLetThrough(a)) - Number(isLetThrough(b)))
  const refused = inTurn.filter((visitor) => !isLetThrough(visitor))
  for (const visitor of refused) await step(walk, walked, visitor, walk.own, '', expectedOf(row, visitor))
  for (const name of new Set([...inAddress, ...inForm])) {
    const { strange, nobody } = variants(walk, name)
    for (const visitor of row.may.includes('guest')
      ? ANYBODY
      : VISITORS.filter((each) => isAsked(row, each))) {
      const told = row.elsewhere?.[name] ?? 'not-found'
      const both = typeof told === 'string' ? { strange: told, nobody: told } : told
      const expected = (which: 'strange' | 'nobody') =>
        isLetThrough(visitor) ? both[which] : expectedOf(row, visitor)
      // To the administrator nobody is a stranger; only an address whose parts do not belong together leads nowhere.
      const isApart = inAddress.size > 1 && inAddress.has(name)
      const tried = [
        ...(strange && (visitor !== 'administrator' || isApart) ? [['strange', strange] as const] : []),
        ['nobody', nobody] as const,
      ]
      for (const [which, ids] of tried) {
        const came = await step(walk, walked, visitor, ids, `${name} of ${which}`, expected(which))
        if (isLetThrough(visitor)) walked.elsewhere[which].push(came)
      }
    }
  }
  await mustBeUntouched(walk, walked)
  for (const visitor of inTurn.slice(refused.length)) {
    await step(walk, walked, visitor, walk.own, '', expectedOf(row, visitor))
    if (row.method === 'POST') await walk.rows.restore(await walk.rows.changed())
  }
  if (row.method === 'GET') await walk.rows.restore(await walk.rows.changed())
  return walked
}

/** Strangers' identifiers are tried by those who may open their own, and by two who may open none. */
function isAsked(row: Row, visitor: Visitor): boolean {
  if (STRANGERS.includes(visitor)) return false
  return ANYBODY.includes(visitor) || visitor === 'learner' || LET_THROUGH.has(expectedOf(row, visitor))
}

/** What is open to everybody is the same for all. */
const ANYBODY: readonly Visitor[] = ['guest', 'member']

const LET_THROUGH: ReadonlySet<Outcome> = new Set(['page', 'onward', 'done', 'again'])

async function step(
  walk: Walk,
  walked: Walked,
  visitor: Visitor,
  ids: Ids,
  note: string,
  expected: Outcome,
): Promise<Outcome> {
  const { row } = walked
  const response = await walk.site.ask(requestOf(row, ids, walk.cookies[visitor]))
  await response.arrayBuffer()
  const outcome = outcomeOf(row.method, response)
  if (!note) walked.cells[visitor] = outcome
  walked.count++
  if (outcome === expected) return outcome
  const told = `${row.method} /${row.route} as ${visitor}${note && `, ${note}`}`
  walked.wrong.push(`${told}: ${outcome} (${response.status}), but the matrix says ${expected}`)
  return outcome
}

async function mustBeUntouched(walk: Walk, walked: Walked): Promise<void> {
  const changed = await walk.rows.changed()
  const touched = changed.filter((table) => !RESTLESS.includes(table))
  const { method, route } = walked.row
  const isHarmless = Object.keys(walked.row.elsewhere ?? {}).length > 0
  if (touched.length > 0 && !isHarmless)
    walked.wrong.push(`${method} /${route}: what was refused has changed ${touched.join(', ')}`)
  await walk.rows.restore(changed)
}

function variants({ own, strange }: Walk, name: keyof Ids) {
  return {
    strange: strange[name] === own[name] ? null : { ...own, [name]: strange[name] },
    nobody: { ...own, [name]: name === 'code' ? 'zzzzzzzz' : crypto.randomUUID() },
  }
}

/** These identifiers, writing down which of them are used. */
function recording(ids: Ids, used: Set<keyof Ids>): Ids {
  return new Proxy(ids, {
    get(all, name) {
      used.add(name as keyof Ids)
      return all[name as keyof Ids]
    },
  })
}

function requestOf(row: Row, ids: Ids, cookie: string): Request {
  const headers = new Headers(cookie ? { cookie } : {})
  const url = new URL(row.at(ids), ORIGIN)
  if (row.method === 'GET') return new Request(url, { headers })
  const fields = Object.entries(row.form?.(ids) ?? {}).flatMap(([name, values]) =>
    [values].flat().map((each): [string, string] => [name, each]),
  )
  return new Request(url, { method: 'POST', headers, body: new URLSearchParams(fields) })
}

/** The cookie of a new session of each visitor's. */
export async function signedInCookies(
  people: Record<(typeof SIGNED_IN)[number], string>,
  now: Date,
): Promise<Record<Visitor, string>> {
  const cookies = { guest: '' } as Record<Visitor, string>
  for (const visitor of SIGNED_IN) {
    const token = await createSession({ personId: people[visitor], device: 'Chromium', now })
    const header = await createCookie('ngoso_phien').serialize(token)
    cookies[visitor] = header.split(';')[0] ?? ''
  }
  return cookies
}
