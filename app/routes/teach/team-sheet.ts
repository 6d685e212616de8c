import type { LoaderFunctionArgs } from '@remix-run/node'
import { teamWorkbook } from '~/components/groups/team-workbook'
import { fileAnswer, XLSX } from '~/http/file-answer'
import { readPreferences } from '~/http/preferences.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { workbook } from '~/lib/workbook.server'
import { readTeamPage } from './read-team-page.server'

/** Who of a team is ready to guide and what the others lack, as a spreadsheet. */
export async function loader(asked: LoaderFunctionArgs) {
  const now = new Date()
  const { members, map, modules } = await readTeamPage(asked, now)
  const { locale } = await readPreferences(asked.request)
  const file = await workbook(teamWorkbook({ members, people: map.people, modules, now, locale }))
  return fileAnswer(file, `to-${vietnamDay(now)}.xlsx`, XLSX)
}
