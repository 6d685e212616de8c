import { type AppLoadContext, createCookie } from '@remix-run/node'

const DAYS_400 = 400 * 24 * 3600
const MOST = 8

type Asked = { request: Request; context: AppLoadContext }

function cookie({ isHttps }: AppLoadContext) {
  return createCookie('ngoso_nguoi', {
    ...{ path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps, maxAge: DAYS_400 },
  })
}

/** Who has allowed this shared device to show their name, the latest first: ids of people. */
export async function readPeopleHere({ request, context }: Asked): Promise<string[]> {
  const value: unknown = await cookie(context).parse(request.headers.get('cookie'))
  if (!Array.isArray(value)) return []
  return value.filter((id): id is string => typeof id === 'string' && id.length <= 60).slice(0, MOST)
}

/** The cookie with this person first among those shown here. */
export async function showHereHeader(asked: Asked, personId: string): Promise<string> {
  const others = (await readPeopleHere(asked)).filter((id) => id !== personId)
  return cookie(asked.context).serialize([personId, ...others].slice(0, MOST))
}

/** The cookie without this person. */
export async function hideHereHeader(asked: Asked, personId: string): Promise<string> {
  const others = (await readPeopleHere(asked)).filter((id) => id !== personId)
  return cookie(asked.context).serialize(others, others.length > 0 ? {} : { maxAge: 0 })
}
