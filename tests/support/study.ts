import { execFileSync } from 'node:child_process'

export type Sitting = {
  module: string
  /** Slug. */
  lesson: string
  daysAgo: number
  /** How many of its questions were answered; all, and the lesson finished, unless told. */
  questions?: number
  isRight?: boolean
}

/** Five skills of three modules, due since yesterday; two of them went badly. */
export const FIVE_LESSONS: Sitting[] = [
  { module: 'vneid', lesson: 'hai-muc-tai-khoan', daysAgo: 3, questions: 3 },
  { module: 'vneid', lesson: 'vi-giay-to', daysAgo: 3, questions: 3, isRight: false },
  { module: 'an-toan', lesson: 'dung-kiem-bao', daysAgo: 2, questions: 3 },
  { module: 'an-toan', lesson: 'mat-khau-hai-buoc', daysAgo: 2, questions: 3 },
  { module: 'thanh-toan', lesson: 'tra-hoa-don', daysAgo: 2, questions: 3, isRight: false },
]

export const ONE_LESSON = FIVE_LESSONS.slice(0, 1)

/** Lets somebody have studied lessons some days ago, in a site's database. */
export function study(database: string, userName: string, sittings: readonly Sitting[]): void {
  run(database, 'tests/support/study-process.ts', userName, JSON.stringify(sittings))
}

/**
 * Lets a day pass for one person: everything that they did is a day older, and the rest follows from it. For the site it is as
 * if they came back tomorrow.
 */
export function letADayPass(database: string, userName: string): void {
  run(database, 'tests/support/let-a-day-pass-process.ts', userName)
}

function run(database: string, program: string, ...given: string[]): void {
  execFileSync(process.execPath, ['--import', 'tsx', program, ...given], {
    env: { ...process.env, DATABASE_URL: database },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
