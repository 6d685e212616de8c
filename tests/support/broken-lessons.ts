import { changeDatabase } from './change-database'

const HIDE = 'ALTER TABLE "LessonRevision" RENAME TO "LessonRevisionElsewhere"'
const SHOW = 'ALTER TABLE "LessonRevisionElsewhere" RENAME TO "LessonRevision"'

/** Takes the lessons' table away from a site's database; gives what puts it back. */
export async function breakLessons(database: string): Promise<() => Promise<void>> {
  await changeDatabase(database, HIDE)
  return () => changeDatabase(database, SHOW)
}
