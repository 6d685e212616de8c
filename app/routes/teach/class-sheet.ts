import type { LoaderFunctionArgs } from '@remix-run/node'
import { classWorkbook } from '~/components/class-plan/class-workbook'
import { fileAnswer, XLSX } from '~/http/file-answer'
import { readPreferences } from '~/http/preferences.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { workbook } from '~/lib/workbook.server'
import { readPlanAsked } from './read-class-plan.server'

/** The map of a class with everybody in it, its hard questions and its groups, as a spreadsheet. */
export async function loader(asked: LoaderFunctionArgs) {
  const now = new Date()
  const read = await readPlanAsked(asked, now)
  const { locale } = await readPreferences(asked.request)
  const file = await workbook(classWorkbook({ ...read, now, locale }))
  return fileAnswer(file, `lop-${vietnamDay(now)}.xlsx`, XLSX)
}
