import { createContext, useContext } from 'react'
import type { Locale } from '~/lib/locale'

/** Words of one part of the interface in both languages; English must have every word that Vietnamese has. */
export type Words<T> = { vi: T; en: T }

export const LocaleContext = createContext<Locale>('vi')

export function useLocale(): Locale {
  return useContext(LocaleContext)
}

/** The words of a part of the interface in the reader's language. */
export function useWords<T>(words: Words<T>): T {
  return words[useContext(LocaleContext)]
}
