import { createCookie } from '@remix-run/node'
import type { Catalogue } from '~/domain/lessons/catalogue'

const YEAR = 31_536_000
const cookie = createCookie('ngoso_dia_ban', { path: '/', sameSite: 'lax', maxAge: YEAR, httpOnly: true })

/**
 * The place whose words this device wants, by hand: its id, empty for the whole country; null when nothing was chosen, or
 * a place that no longer has words.
 */
export async function readChosenLocal(request: Request, { locals }: Catalogue): Promise<string | null> {
  const chosen: unknown = await cookie.parse(request.headers.get('cookie'))
  if (chosen === '') return ''
  return locals.find(({ place }) => place === chosen)?.place ?? null
}

/** The place that this device wants, whether it has words or lessons of its own or not; null for the whole country, or none chosen. */
export async function readChosenPlace(request: Request): Promise<string | null> {
  const chosen: unknown = await cookie.parse(request.headers.get('cookie'))
  return typeof chosen === 'string' && chosen !== '' ? chosen.slice(0, 100) : null
}

/** An empty id is the whole country. */
export function chosenLocalHeader(place: string): Promise<string> {
  return cookie.serialize(place)
}
