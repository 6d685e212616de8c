import { db } from '~/db/client.server'

/** Remembers the language of the interface for a person: "vi" or "en". */
export async function setLocale(input: {
  personId: string
  locale: string
}): Promise<{ ok: true } | { refusal: 'unknown-locale' }> {
  const { personId, locale } = input
  if (locale !== 'vi' && locale !== 'en') return { refusal: 'unknown-locale' }
  await db.person.updateMany({ where: { id: personId }, data: { locale } })
  return { ok: true }
}
