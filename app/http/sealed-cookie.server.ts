import { type AppLoadContext, createCookie } from '@remix-run/node'
import type { z } from 'zod'
import { seal, unseal } from '~/domain/accounts/seal.server'
import { readCookie } from './read-cookie.server'

type Asked = { request: Request; context: AppLoadContext }

/**
 * Something that waits in the browser, ten minutes unless told, and that it can neither read nor change. It is worth nothing
 * afterwards, whatever the browser thinks.
 */
export function sealedCookie<S extends z.ZodType>(name: string, path: string, schema: S, minutes = 10) {
  const cookie = ({ isHttps }: AppLoadContext) =>
    createCookie(name, { path, httpOnly: true, sameSite: 'lax', maxAge: minutes * 60, secure: isHttps })
  return {
    async header(value: z.infer<S>, context: AppLoadContext, now: Date): Promise<string> {
      const text = JSON.stringify({ value, until: now.getTime() + minutes * 60_000 })
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
