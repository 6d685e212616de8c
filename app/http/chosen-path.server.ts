import { createCookie } from '@remix-run/node'
import type { Catalogue, CataloguePath } from '~/domain/lessons/catalogue'

const YEAR = 31_536_000
const cookie = createCookie('ngoso_lo_trinh', { path: '/', sameSite: 'lax', maxAge: YEAR, httpOnly: true })

/** The path that this device follows, or null: none chosen, or one that is no longer published. */
export async function readChosenPath(request: Request, { paths }: Catalogue): Promise<CataloguePath | null> {
  const chosen: unknown = await cookie.parse(request.headers.get('cookie'))
  return paths.find((path) => path.id === chosen) ?? null
}

/** An empty id leaves the path. */
export function chosenPathHeader(id: string): Promise<string> {
  return cookie.serialize(id, id ? {} : { maxAge: 0 })
}
