import { type AppLoadContext, createCookie } from '@remix-run/node'
import type { z } from 'zod'
import { seal, unseal } from '~/domain/accounts/seal.server'
import { readCookie } from './read-cookie.server'

const MINUTES_10 = 600

type Asked = { request: Request; context: AppLoadContext }

/**
 * Something that waits ten minutes in the browser and that it can neither read nor change. It is worth nothing afterwards,
 * whatever the browser thinks.
 */
export function sealedCookie<S extends z.ZodType>(name: string, path: string, schema: S) {
  const cookie = ({ isHttps }: AppLoadContext) =>
    createCookie(name, { path, httpOnly: true, sameSite: 'lax', maxAge: MINUTES_10, secure: isHttps })
  return {
    async header(value: z.infer<S>, context: AppLoadContext, now: Date): Promise<string> {
      const text = JSON.stringify({ value, until: now.getTime() + MINUTES_10 * 1000 })
      return cookie(context).serialize(await seal(text, `cookie:${name}`, now))
    },
    async read({ request, context }: Asked, now: Date): Promise<z.infer<S> | null> {
      const sealed = await readCookie(cookie(context), request)
      const text = typeof sealed === 'string' ? await unseal(sealed, `cookie:${name}`, now) : null
      if (text === null) return null
      const { value, until } = JSON.parse(text) as { value: unknown; until: number }
      return until > now.getTime() ? schema.parse(value) : null
    },
    drop: (context: AppLoadContext) => cookie(context).serialize('', { maxAge: 0 }),
  }
}
