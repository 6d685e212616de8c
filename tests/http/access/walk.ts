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
  /** Whether everybody asks, or of those to whom the same is to happen one alone. */
  isWhole: boolean
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
  const visitors = visitorsOf(walk, row)
  const refused = visitors.filter((visitor) => !isLetThrough(row, visitor))
  for (const visitor of refused) await step(walk, walked, visitor, walk.own, '', expectedOf(row, visitor))
  for (const name of new Set([...inAddress, ...inForm]))
    await tryElsewhere(walk, walked, name, inAddress.has(name) && isOneOfMany(walk, inAddress, name))
  await mustBeUntouched(walk, walked)
  for (const visitor of visitors.filter((each) => isLetThrough(row, each))) {
    await step(walk, walked, visitor, walk.own, '', expectedOf(row, visitor))
    if (row.method === 'POST') await walk.rows.restore(await walk.rows.changed())
  }
  if (row.method === 'GET') await walk.rows.restore(await walk.rows.changed())
  return walked
}

function visitorsOf({ isWhole }: Walk, row: Row): readonly Visitor[] {
  if (isWhole) return VISITORS
  return [...new Map([...VISITORS].reverse().map((visitor) => [expectedOf(row, visitor), visitor])).values()]
}

/** Whether the address names other things beside this one; what is called alike everywhere belongs to the stranger's as well. */
function isOneOfMany({ own, strange }: Walk, all: ReadonlySet<keyof Ids>, name: keyof Ids): boolean {
  return [...all].some((other) => other !== name && own[other] !== strange[other])
}

const LET_THROUGH: ReadonlySet<Outcome> = new Set(['page', 'onward', 'done', 'again'])

function isLetThrough(row: Row, visitor: Visitor): boolean {
  return LET_THROUGH.has(expectedOf(row, visitor))
}

/** The same with this identifier of a stranger's, and of nobody's. `isOfMany`: the address names other things beside it. */
async function tryElsewhere(walk: Walk, walked: Walked, name: keyof Ids, isOfMany: boolean): Promise<void> {
  const { row } = walked
  const { strange, nobody } = variants(walk, name)
  const told = row.elsewhere?.[name] ?? 'not-found'
  const wanted = typeof told === 'string' ? { strange: told, nobody: told } : told
  const visitors = visitorsOf(walk, row)
  for (const visitor of triers(row).filter((each) => visitors.includes(each))) {
    // To the administrator nobody is a stranger; only an address whose parts do not belong together leads nowhere.
    const isStrange = strange !== null && (visitor !== 'administrator' || isOfMany)
    const tried = [...(isStrange ? [['strange', strange] as const] : []), ['nobody', nobody] as const]
    for (const [which, ids] of tried) {
      const expected = isLetThrough(row, visitor) ? wanted[which] : expectedOf(row, visitor)
      const came = await step(walk, walked, visitor, ids, `${name} of ${which}`, expected)
      if (isLetThrough(row, visitor)) walked.elsewhere[which].push(came)
    }
  }
}

/** Strangers' identifiers are tried by those who may open their own, and by some who may open none; what is public is alike for all. */
function triers(row: Row): readonly Visitor[] {
  if (row.may.includes('guest')) return ['guest', 'member']
  const always: readonly Visitor[] = ['guest', 'member', 'learner']
  return VISITORS.filter(
    (each) => !STRANGERS.includes(each) && (always.includes(each) || isLetThrough(row, each)),
  )
}

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
