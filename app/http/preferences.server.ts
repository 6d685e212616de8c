import { createCookie } from '@remix-run/node'
import type { Locale } from '~/lib/locale'
import { readCookie } from './read-cookie.server'

export type TextSize = 1 | 2 | 3

const YEAR = 31_536_000
const options = { path: '/', sameSite: 'lax', maxAge: YEAR, httpOnly: true } as const
const localeCookie = createCookie('ngoso_tieng', options)
const textSizeCookie = createCookie('ngoso_chu', options)

/** How this device wants its pages: remembered in cookies, so that the first byte is already right. */
export async function readPreferences(request: Request): Promise<{ locale: Locale; textSize: TextSize }> {
  const [locale, size] = await Promise.all([
    readCookie(localeCookie, request),
    readCookie(textSizeCookie, request),
  ])
  return { locale: locale === 'en' ? 'en' : 'vi', textSize: size === 2 || size === 3 ? size : 1 }
}

export function localeHeader(locale: Locale): Promise<string> {
  return localeCookie.serialize(locale)
}

export function textSizeHeader(size: TextSize): Promise<string> {
  return textSizeCookie.serialize(size)
}
