import type { LoaderFunctionArgs } from '@remix-run/node'
import { levelSheet } from '~/components/level-map/level-sheet'
import { placeMapWords } from '~/components/place-map/place-map-words'
import { readWholePlaceMap } from '~/domain/mastery/place-map-queries.server'
import { fileAnswer, XLSX } from '~/http/file-answer'
import { notFound } from '~/http/not-found'
import { readPreferences } from '~/http/preferences.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { workbook } from '~/lib/workbook.server'
import { placeMapAsked } from './place-map-asked.server'

/** The map of a place with everybody in it, as a spreadsheet. */
export async function loader(args: LoaderFunctionArgs) {
  const now = new Date()
  const { scope, asked } = await placeMapAsked(args, now)
  const found = await readWholePlaceMap(asked)
  if ('refusal' in found) throw notFound()
  const { locale } = await readPreferences(args.request)
  const { home, team, className } = placeMapWords[locale]
  const people = found.people.map((person) => ({
    ...person,
    places: [person.placeName, person.teamName, person.className],
  }))
  const sheet = levelSheet({ people, places: [home, team, className], scope, now, locale })
  return fileAnswer(await workbook([sheet]), `dia-ban-${vietnamDay(now)}.xlsx`, XLSX)
}
