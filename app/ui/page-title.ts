import type { Locale } from '~/lib/locale'
import type { Words } from './words'

/** The title of a page in the reader's language, for a route's `meta`: the root's loader knows the language. */
export function pageTitle(matches: readonly { id: string; data?: unknown }[], titles: Words<string>) {
  const root = matches.find((match) => match.id === 'root')?.data as { locale?: Locale } | undefined
  return [{ title: `${titles[root?.locale ?? 'vi']} · Ngõ Số` }]
}
